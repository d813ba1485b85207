kprobe:vfs_read { @[kstack(pretty)] = count(); }
# >>> stderr
stack-mode.awl:1:28: error: unknown stack mode 'pretty'
kprobe:vfs_read { @[kstack(pretty)] = count(); }
                           ^~~~~~
note: the modes are bpftrace, perf and raw
# >>> exit
1
