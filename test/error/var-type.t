kprobe:vfs_read { $x = 1; $x = comm; }
# >>> stderr
var-type.awl:1:27: error: variable '$x' is of type 'int64', not 'string[16]'
kprobe:vfs_read { $x = 1; $x = comm; }
                          ^~~~~~~~~
note: first used at var-type.awl:1:19
# >>> exit
1
