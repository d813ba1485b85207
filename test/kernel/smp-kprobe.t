kprobe:vfs_read /arg2 == 8 && comm == "dd"/ { @ = count(); @by[comm] = count(); @h = hist(arg2); }
# >>> args
-q
# >>> needs
guest kprobes
# >>> workload
for i in 1 2 3 4 5 6 7 8; do
	dd if=/dev/zero of=/dev/null bs=8 count=5000 2>/dev/null &
done
wait
# >>> match
^@: 40000$
^@by\[dd\]: 40000$
^\[8, 16\) +40000 \|@{52}\|$
# >>> modes
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
--without ringbuf
--without probe_read_kernel
--without cookie,perf_link,get_func_ip
