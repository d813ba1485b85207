iter:task { @ = count(); }
kprobe:vfs_read { @ = count(); }
# >>> args
--cgroup /sys/fs/cgroup/some
# >>> stderr
probe-cgroup.awl:1:1: error: probe 'iter:task' cannot be used with --cgroup: it visits the tasks of all cgroups
iter:task { @ = count(); }
^~~~~~~~~
# >>> exit
1
