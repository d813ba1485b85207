kretprobe:vfs_read { @["size"] = quantize(retval); }
# >>> args
-q
# >>> needs
guest kprobes
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
1000
# >>> modes
--without ringbuf
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
--without probe_read_kernel
