kprobe:vfs_read { pid = 1; arg0 += 2; curtask->pid = 3; pid++; }
# >>> stderr
assign-target.awl:1:19: error: cannot assign to this expression: it is neither a variable nor a map
kprobe:vfs_read { pid = 1; arg0 += 2; curtask->pid = 3; pid++; }
                  ^~~
note: 'pid' is built in: use a variable, $pid, or a map, @pid
assign-target.awl:1:28: error: cannot assign to this expression: it is neither a variable nor a map
kprobe:vfs_read { pid = 1; arg0 += 2; curtask->pid = 3; pid++; }
                           ^~~~
note: what is traced cannot be changed
assign-target.awl:1:39: error: cannot assign to this expression: it is neither a variable nor a map
kprobe:vfs_read { pid = 1; arg0 += 2; curtask->pid = 3; pid++; }
                                      ^~~~~~~~~~~~
note: what is traced cannot be changed
assign-target.awl:1:57: error: cannot assign to this expression: it is neither a variable nor a map
kprobe:vfs_read { pid = 1; arg0 += 2; curtask->pid = 3; pid++; }
                                                        ^~~
note: 'pid' is built in: use a variable, $pid, or a map, @pid
# >>> exit
1
