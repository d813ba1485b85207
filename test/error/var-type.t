kprobe:vfs_read { $x = 1; $x = comm; }
# >>> stderr
var-type.awl:1:27: error: variable '$x' has type 'int8': a value of type 'string[16]' cannot be assigned
kprobe:vfs_read { $x = 1; $x = comm; }
                          ^~~~~~~~~
note: first used at var-type.awl:1:19
# >>> exit
1
