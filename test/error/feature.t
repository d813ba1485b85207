kprobe:vfs_read { @ = cgroup; }
# >>> args
--kernel 4.15
# >>> stderr
feature.awl:1:23: error: 'cgroup' needs cgroup v2 id of the task, which this kernel lacks
kprobe:vfs_read { @ = cgroup; }
                      ^~~~~~
note: Linux 4.18 has it, with CONFIG_CGROUPS
# >>> exit
1
