kprobe:vfs_read { @ = pid ? comm : 1; }
# >>> stderr
ternary.awl:1:23: error: branches of '?:' have different types: 'string[16]' and 'int8'
kprobe:vfs_read { @ = pid ? comm : 1; }
                      ^~~~~~~~~~~~~~
# >>> exit
1
