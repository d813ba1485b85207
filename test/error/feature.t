kprobe:vfs_read { @ = cgroup; }
# >>> args
--kernel 4.15
# >>> stderr
feature.awl:1:23: error: 'cgroup' needs a feature that this kernel does not have: cgroup v2 id of the task
kprobe:vfs_read { @ = cgroup; }
                      ^~~~~~
note: Linux 4.18 or later is needed, with CONFIG_CGROUPS
# >>> exit
1
