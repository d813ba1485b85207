config = { max_strlen = 100; }
tracepoint:sched:sched_process_exec /pid == cpid/ {
	printf("%s\n", args.filename);
}
# >>> args
--without big_keys
# >>> workload
d=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
mkdir -p $d/$d
echo '#!/bin/sh' >$d/$d/x
chmod +x $d/$d/x
exec $d/$d/x
# >>> match
^a+\.\.$
# >>> absent
WARNING
# >>> modes
--without map_memory
