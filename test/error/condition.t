kprobe:vfs_read /comm/ { if (kstack) { @ = 1; } @b = comm ? 1 : 2; }
# >>> stderr
condition.awl:1:18: error: a value of type 'string[16]' cannot be used as a condition
kprobe:vfs_read /comm/ { if (kstack) { @ = 1; } @b = comm ? 1 : 2; }
                 ^~~~
note: write ... != "" to test whether a string is empty
condition.awl:1:30: error: a value of type 'kstack_t' cannot be used as a condition
kprobe:vfs_read /comm/ { if (kstack) { @ = 1; } @b = comm ? 1 : 2; }
                             ^~~~~~
condition.awl:1:54: error: a value of type 'string[16]' cannot be used as a condition
kprobe:vfs_read /comm/ { if (kstack) { @ = 1; } @b = comm ? 1 : 2; }
                                                     ^~~~
note: write ... != "" to test whether a string is empty
# >>> exit
1
