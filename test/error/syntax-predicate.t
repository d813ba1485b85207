kprobe:vfs_read / / { @x++; }
# >>> exit
1
# >>> stderr
syntax-predicate.awl:1:19: error: unexpected '/'
kprobe:vfs_read / / { @x++; }
                  ^
