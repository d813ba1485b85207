END { printf("end\n"); }
# >>> args
-q
# >>> needs
raw_tracepoint uprobes cmd=traced
# >>> workload
# What a family cannot do without is named when it lacks, at the latest when the
# probe is attached.
try()
{
	"$AWL" -q -n "$@" 2>&1 | grep -E 'error|note' | sed 's|:/.*/|:|'
}
try --without raw_tracepoint -e 'rt:sched_switch { @ = count(); }'
try --without kprobes,kprobe_multi,fentry -e 'k:vfs_read { @ = count(); }'
try --without uprobes -e 'u:traced:inner { @ = count(); }'
try --without uprobes -e 'u:traced:in?er { @ = count(); }'
try --without tracefs -e 't:sched:sched_switch { @ = count(); }'
try --without syscall_events -e 't:syscalls:sys_enter_read { @ = count(); }'
# >>> expect
awl: error: cannot attach rawtracepoint:sched_switch: this kernel has no raw tracepoints (they need Linux 4.17, CONFIG_BPF_EVENTS)
awl: error: cannot attach kprobe:vfs_read: this kernel has no kprobes (they need CONFIG_KPROBES, CONFIG_KPROBE_EVENTS)
awl: error: cannot attach uprobe:traced:inner: this kernel has no uprobes (they need CONFIG_UPROBES, CONFIG_UPROBE_EVENTS)
awl: error: cannot attach uprobe:traced:inner: this kernel has no uprobes (they need CONFIG_UPROBES, CONFIG_UPROBE_EVENTS)
-e:1:1: error: cannot look up probe 't:sched:sched_switch'
note: tracefs cannot be read: run as root, on a kernel with CONFIG_TRACING
-e:1:1: error: probe 't:syscalls:sys_enter_read' is not supported on this kernel
note: tracepoints for single system calls never fire on this kernel; use tracepoint:raw_syscalls:sys_enter instead
end
