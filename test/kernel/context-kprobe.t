kprobe:vfs_read { @["kprobe"] = max((uint64)ctx >> 1 > 0); @p[ctx] = 1; }
kretprobe:vfs_read { @["kretprobe"] = max((uint64)ctx >> 1 > 0); @p[ctx] = 1; }
END { clear(@p); }
# >>> args
-q
# >>> needs
kprobes kretprobes
# >>> workload
cat /proc/version >/dev/null
# >>> match
^@\[kprobe\]: 1$
^@\[kretprobe\]: 1$
