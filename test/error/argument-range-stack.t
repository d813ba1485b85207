kprobe:vfs_read { @[kstack(5000)] = count(); @[ustack(perf, 0)] = count(); }
# >>> stderr
argument-range-stack.awl:1:28: error: argument 1 of kstack() is 5000, but must be a constant from 1 to 1024
kprobe:vfs_read { @[kstack(5000)] = count(); @[ustack(perf, 0)] = count(); }
                           ^~~~
argument-range-stack.awl:1:61: error: argument 2 of ustack() is 0, but must be a constant from 1 to 1024
kprobe:vfs_read { @[kstack(5000)] = count(); @[ustack(perf, 0)] = count(); }
                                                            ^
# >>> exit
1
