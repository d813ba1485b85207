kretprobe:vfs_read { @["size"] = quantize(retval); }
# >>> needs
guest kprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
1000
