kprobe:vfs_read { @ = ((struct task_strct *)arg0)->pid; @b = (uint46)pid; $x = (nonsense_t)pid; }
# >>> stderr
type-unknown.awl:1:25: error: unknown type 'struct task_strct'
kprobe:vfs_read { @ = ((struct task_strct *)arg0)->pid; @b = (uint46)pid; $x = (nonsense_t)pid; }
                        ^~~~~~~~~~~~~~~~~~~
note: did you mean 'struct task_struct'?
type-unknown.awl:1:63: error: unknown type 'uint46'
kprobe:vfs_read { @ = ((struct task_strct *)arg0)->pid; @b = (uint46)pid; $x = (nonsense_t)pid; }
                                                              ^~~~~~
note: did you mean 'uint16'?
type-unknown.awl:1:81: error: unknown type 'nonsense_t'
kprobe:vfs_read { @ = ((struct task_strct *)arg0)->pid; @b = (uint46)pid; $x = (nonsense_t)pid; }
                                                                                ^~~~~~~~~~
# >>> exit
1
