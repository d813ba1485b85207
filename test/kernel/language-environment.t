interval:s:80 { exit(); }
# >>> args
-q
# >>> needs
time
# >>> workload
export BPFTRACE_BTF=/none BPFTRACE_COLOR=never BPFTRACE_DEBUG_OUTPUT=1
export BPFTRACE_KERNEL_BUILD=/none BPFTRACE_KERNEL_SOURCE=/none
export BPFTRACE_VMLINUX=/none
export BPFTRACE_MAX_STRLEN=40
exec "$AWL" -q -e 'BEGIN { printf("%d\n", sizeof(str(0))); exit(); }'
# >>> match
^40$
