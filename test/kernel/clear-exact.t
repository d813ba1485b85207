BEGIN { }
# >>> args
-q
# >>> needs
syscall_events kernel<7.0
# >>> workload
# Each sample is in one print, and in no other.
cat >reads <<'END'
for i in 1 2 3 4; do
	dd if=/dev/zero of=/dev/null bs=8 count=10000 2>/dev/null &
done
wait
END
try()
{
	"$AWL" -q "$@" -c 'sh reads' -e '
tracepoint:syscalls:sys_enter_read /args.count == 8 && comm == "dd"/ {
	@ = count(); @by[pid] = count(); @z[comm] = count();
	@s = sum(args.count); @t[comm] = stats(args.count);
	@p++; @k[pid] += 2; @k[pid]--; @h = hist(args.count); @l[comm] = lhist(args.count, 0, 100, 5);
}
interval:ms:10 {
	print(@); print(@by); print(@z); print(@s); print(@t); print(@h);
	clear(@); clear(@by); zero(@z); clear(@s); clear(@t); clear(@h);
	print(@p); print(@k); clear(@p); clear(@k);
	{ print(@l); } clear(@l);
}' | awk '/^@: / { n += $2 }
	/^@by/ { by += $2 }
	/^@z/ { z += $2 }
	/^@p/ { p += $2 }
	/^@k/ { k += $2 }
	/^@s/ { s += $2 }
	/^@t/ { t += $5; total += $11 }
	/^.8, 16/ { h += $3 }
	/^.5, 10/ { l += $3 }
	END { print n, by, z, s, t, total, h, l, p, k }'
}
try
try --without ringbuf --without batch
# >>> expect
40000 40000 40000 320000 40000 320000 40000 40000 40000 40000
40000 40000 40000 320000 40000 320000 40000 40000 40000 40000
