kprobe:vfs_read { @ = lhist(arg0, 0, arg1, 10); unroll (arg0) { @b = 1; } @c = strncmp(comm, "a", arg1); print(@, pid); }
# >>> stderr
not-constant.awl:1:38: error: the third argument of lhist() must be a constant
kprobe:vfs_read { @ = lhist(arg0, 0, arg1, 10); unroll (arg0) { @b = 1; } @c = strncmp(comm, "a", arg1); print(@, pid); }
                                     ^~~~
not-constant.awl:1:57: error: the count of unroll() must be a constant
kprobe:vfs_read { @ = lhist(arg0, 0, arg1, 10); unroll (arg0) { @b = 1; } @c = strncmp(comm, "a", arg1); print(@, pid); }
                                                        ^~~~
not-constant.awl:1:99: error: the third argument of strncmp() must be a constant
kprobe:vfs_read { @ = lhist(arg0, 0, arg1, 10); unroll (arg0) { @b = 1; } @c = strncmp(comm, "a", arg1); print(@, pid); }
                                                                                                  ^~~~
# >>> exit
1
