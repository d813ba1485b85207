BEGIN { printf("%d %s\n", cgroupid("/sys/fs/cgroup") > 0, cgroup_path(cgroupid("/sys/fs/cgroup"))); exit(); }
# >>> args
-q
# >>> needs
guest
# >>> match
.
