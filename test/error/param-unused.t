kprobe:$1 { print(getopt("name")); print($3); }
# >>> args
FILE vfs_read two 3 four -- --name
# >>> stderr
param-unused.awl:1:1: warning: parameter 'two' is not used: the script has no $2
kprobe:$1 { print(getopt("name")); print($3); }
^
