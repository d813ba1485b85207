# As it is in the README: attaches, and cannot fire.
kprobe:do_sys_open { printf("%v(%v): %s\n", comm, uid, str(arg1)); }
END { printf("attached\n"); }
# >>> needs
guest kprobes
# >>> workload
cat /proc/version >/dev/null
# >>> match
^attached$
