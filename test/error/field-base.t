kprobe:vfs_read { @ = arg0->f; @b = comm.x; }
# >>> stderr
field-base.awl:1:23: error: a value of type 'uint64' has no members
kprobe:vfs_read { @ = arg0->f; @b = comm.x; }
                      ^~~~
note: cast it to a pointer to a struct first: ((struct NAME *)value)->f
field-base.awl:1:37: error: a value of type 'string[16]' has no members
kprobe:vfs_read { @ = arg0->f; @b = comm.x; }
                                    ^~~~
# >>> exit
1
