iter:task { @ = count(); }
kprobe:vfs_read { @ = count(); }
# >>> args
--cgroup /sys/fs/cgroup/some
# >>> stderr
probe-cgroup.awl:1:1: error: probe 'iter:task' visits everything: --cgroup cannot hold it
iter:task { @ = count(); }
^~~~~~~~~
# >>> exit
1
