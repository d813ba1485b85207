kprobe:vfs_read { pid = 1; arg0 += 2; curtask->pid = 3; pid++; }
# >>> stderr
assign-target.awl:1:19: error: only variables and maps can be assigned to
kprobe:vfs_read { pid = 1; arg0 += 2; curtask->pid = 3; pid++; }
                  ^~~
assign-target.awl:1:28: error: only variables and maps can be assigned to
kprobe:vfs_read { pid = 1; arg0 += 2; curtask->pid = 3; pid++; }
                           ^~~~
assign-target.awl:1:39: error: only variables and maps can be assigned to
kprobe:vfs_read { pid = 1; arg0 += 2; curtask->pid = 3; pid++; }
                                      ^~~~~~~~~~~~
assign-target.awl:1:57: error: only variables and maps can be assigned to
kprobe:vfs_read { pid = 1; arg0 += 2; curtask->pid = 3; pid++; }
                                                        ^~~
# >>> exit
1
