kprobe:vfs_read { @ = comm + 1; @b = pid == "a"; @c = kstack & 3; }
# >>> stderr
operands.awl:1:23: error: invalid operands to '+': 'string[16]' and 'int8'
kprobe:vfs_read { @ = comm + 1; @b = pid == "a"; @c = kstack & 3; }
                      ^~~~~~~~
note: write str_concat(a, b) to join strings
operands.awl:1:38: error: invalid operands to '==': 'uint32' and 'string[2]'
kprobe:vfs_read { @ = comm + 1; @b = pid == "a"; @c = kstack & 3; }
                                     ^~~~~~~~~~
operands.awl:1:55: error: invalid operands to '&': 'kstack_t' and 'int8'
kprobe:vfs_read { @ = comm + 1; @b = pid == "a"; @c = kstack & 3; }
                                                      ^~~~~~~~~~
# >>> exit
1
