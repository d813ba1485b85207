kprobe:vfs_read { @ = (uint8)comm; @b = (struct task_struct)arg0; }
# >>> stderr
cast.awl:1:23: error: cannot cast 'string[16]' to 'uint8'
kprobe:vfs_read { @ = (uint8)comm; @b = (struct task_struct)arg0; }
                      ^~~~~~~~~~~
cast.awl:1:41: error: cannot cast 'uint64' to 'struct task_struct'
kprobe:vfs_read { @ = (uint8)comm; @b = (struct task_struct)arg0; }
                                        ^~~~~~~~~~~~~~~~~~~~~~~~
note: cast to a pointer instead: (struct task_struct *)
# >>> exit
1
