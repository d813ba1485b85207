kprobe:vfs_read /pid == $1/ { @[str($2), str($3), $1] = count(); }
# >>> args
FILE 5 ""
# >>> stderr
param-missing.awl:1:37: warning: parameter $2 is empty or not given
kprobe:vfs_read /pid == $1/ { @[str($2), str($3), $1] = count(); }
                                    ^~
param-missing.awl:1:46: warning: parameter $3 is empty or not given
kprobe:vfs_read /pid == $1/ { @[str($2), str($3), $1] = count(); }
                                             ^~
