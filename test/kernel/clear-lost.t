BEGIN { }
# >>> args
-q
# >>> needs
syscall_events kernel<7.0
# >>> workload
# A print or clear() may come behind exit(), or be lost in a full buffer: each
# sample is still in one print.
try()
{
	"$AWL" -q "$@" -c 'dd if=/dev/zero of=/dev/null bs=8 count=20000' 2>&1 |
		awk '/^@c/ { n += $2 }
		/^@all/ { all = $2 }
		END { print n == all && n ? "all" : n " of " all }'
}
flood='config = { perf_rb_pages = 1; }
tracepoint:syscalls:sys_enter_read /args.count == 8 && comm == "dd"/ {
	@c[pid] = count(); @all = count(); printf("%0100d\n", pid);
}
interval:ms:10 { print(@c); clear(@c); }'
ending='
tracepoint:syscalls:sys_enter_read /args.count == 8 && comm == "dd"/ {
	@c[pid] = count(); @all = count(); if (@n == 4) { exit(); }
}
interval:ms:10 { print(@c); clear(@c); @n++; }'
try -e "$flood"
try -e "$flood" --without ringbuf
try -e "$ending"
try -e "$ending" --without ringbuf
# >>> expect
all
all
all
all
