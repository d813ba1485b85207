kprobe:vfs_read / cgroup == cgroupid("/sys/fs/cgroup/system.slice") / { @ = count(); }
# >>> ast
probe kprobe:vfs_read
predicate
  binary ==
    builtin cgroup
    call cgroupid
      string "/sys/fs/cgroup/system.slice"
block
  assign
    map @
    call count
