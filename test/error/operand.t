kprobe:vfs_read { @ = -comm; @b = !comm; @c = "a"; @c++; }
# >>> stderr
operand.awl:1:23: error: invalid operand to '-': 'string[16]'
kprobe:vfs_read { @ = -comm; @b = !comm; @c = "a"; @c++; }
                      ^~~~~
operand.awl:1:35: error: invalid operand to '!': 'string[16]'
kprobe:vfs_read { @ = -comm; @b = !comm; @c = "a"; @c++; }
                                  ^~~~~
operand.awl:1:52: error: invalid operand to '++': 'string[8]'
kprobe:vfs_read { @ = -comm; @b = !comm; @c = "a"; @c++; }
                                                   ^~~~
# >>> exit
1
