END { printf("end\n"); }
# >>> args
-q
# >>> needs
cmd=unshare cmd=traced uprobes tracefs_mount syscall_events
# >>> workload
# Where no tracefs is mounted awl makes one of its own, which nobody sees; without
# that way it says what it misses. So do -S and -d.
exec unshare -m sh -c '
	umount -a -t tracefs
	umount -a -t debugfs
	mounts()
	{
		echo "mounted: $(grep -cE " (tracefs|debugfs) " /proc/mounts)"
	}
	mounts
	"$AWL" -q -c "dd if=/dev/zero of=/dev/null bs=512 count=20" -e "
	tracepoint:syscalls:sys_enter_read / pid == cpid && args.count == 512 / {
		@ = count();
	}" 2>/dev/null | grep @
	mounts
	"$AWL" -S -e "t:sched:sched_switch { @ = count(); }" | grep -c insns:
	"$AWL" -d types -e "t:sched:sched_switch { @ = args.prev_pid; }" | grep -c prev_pid
	mounts
	"$AWL" -q -n --without tracefs_mount -e "t:sched:sched_switch { @ = count(); }" 2>&1 |
		grep -E "error|note"
	"$AWL" -q -n --without tracefs_mount,kprobe_multi,fentry,kprobe_pmu \
		-e "kprobe:vfs_read { @ = count(); }" 2>&1 |
		grep -E "error|note"
	"$AWL" -q -n --without tracefs_mount,uprobe_multi,uprobe_pmu \
		-e "uprobe:traced:greet { @ = count(); }" 2>&1 |
		grep -oE "greet: .*"'
# >>> expect
mounted: 0
@: 20
mounted: 0
1
1
mounted: 0
-e:1:1: error: cannot look up probe 't:sched:sched_switch'
note: tracefs is not mounted; as root, run: mount -t tracefs tracefs /sys/kernel/tracing
awl: error: cannot attach kprobe:vfs_read: tracefs is not mounted; as root, run: mount -t tracefs tracefs /sys/kernel/tracing
greet: tracefs is not mounted; as root, run: mount -t tracefs tracefs /sys/kernel/tracing
end
