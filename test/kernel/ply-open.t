kprobe:do_sys_openat2 { printf("%v(%v): %s\n", comm, uid, str(arg1)); }
# >>> args
-q
# >>> needs
guest kprobes probe_read
# >>> workload
cat /proc/version >/dev/null
# >>> match
^cat\(0\): /proc/version$
# >>> modes
--without probe_read_kernel
