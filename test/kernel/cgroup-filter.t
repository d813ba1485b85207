END { printf("end\n"); }
# >>> args
-q
# >>> needs
guest syscall_events cgroup_filter
# >>> workload
top=/sys/fs/cgroup
mkdir $top/awl $top/awl/below $top/other
cat >writers <<'END'
for row in 'awl 3' 'awl/below 4' 'other 5'; do
	set -- $row
	(
		echo 0 >/sys/fs/cgroup/$1/cgroup.procs
		exec dd if=/dev/zero of=/dev/null bs=4096 count=$2 2>/dev/null
	)
done
END
for path in awl $top/awl/below other; do
	echo "$path"
	"$AWL" -q --cgroup $path -c 'sh writers' -e '
	config = { print_maps_on_exit = 0 }
	BEGIN { @begin = 1; }
	tracepoint:syscalls:sys_enter_write
	/ args.fd == 1 && args.count == 4096 / { @ = count(); }
	END { printf("%d writes, %d begin\n", @, @begin); }' | grep .
done
rmdir $top/awl/below $top/awl $top/other
# >>> expect
awl
7 writes, 1 begin
/sys/fs/cgroup/awl/below
4 writes, 1 begin
other
5 writes, 1 begin
end
