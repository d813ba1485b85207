kprobe:do_sys_openat2 { printf("%v(%v): %s\n", comm, uid, str(uptr(arg1))); }
# >>> args
-q
# >>> needs
guest kprobes
# >>> workload
cat /proc/version >/dev/null
# >>> match
^cat\(0\): /proc/version$
# >>> modes
--without ringbuf
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
--without probe_read_kernel
