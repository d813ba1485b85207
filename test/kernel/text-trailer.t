config = { max_strlen = 16; str_trunc_trailer = ">>"; }
tracepoint:sched:sched_process_exec
/pid == cpid && str(args.filename, 4) == "./t"/ {
	printf("%s|%s|%s\n", args.filename, str(args.filename, 15), comm);
	print((str(args.filename), 1));
	@[args.filename] = args.filename;
	$s = str_concat(args.filename, "more");
	print(strlen($s));
}
# >>> workload
echo '#!/bin/sh' >this-is-a-long-name
chmod +x this-is-a-long-name
exec ./this-is-a-long-name
# >>> expect
Attached 1 probe
./this-is-a-lon>>|./this-is-a-lo|this-is-a-long->>
(./this-is-a-lon>>, 1)
15


@[./this-is-a-lon>>]: ./this-is-a-lon>>
# >>> modes
--without ringbuf
