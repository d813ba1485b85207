tracepoint:sched:sched_process_exec /pid == cpid/ {
	printf("%s\n", args.filename);
	@[args.filename] = 1;
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
^a+/a+\.\.$
^@\[a+/a+\.\.\]: 1$
# >>> stderr
^awl: WARNING: a string was cut off: on this kernel, strings have at most (199|127) characters, but config = \{ max_strlen = (1024|256) \} allows more$
# >>> absent
^@\[a+/a+/x\]
# >>> modes
--without map_memory
