# do_sys_open in the README. Since Linux 5.6 it is there and never called: the
# system calls have it inlined.
kprobe:do_sys_openat2 { printf("%v(%v): %s\n", comm, uid, str(arg1)); }
# >>> needs
guest kprobes
# >>> workload
cat /proc/version >/dev/null
# >>> match
^cat\(0\): /proc/version$
