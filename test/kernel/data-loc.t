tracepoint:sched:sched_process_exec
/pid == cpid && strlen(args.filename) > 90/ {
	printf("%s\n", args.filename);
	printf("%s\n", str(args.filename, 96));
	printf("%s\n", str(args.filename, 6));
	printf("%d %s\n", strlen(args.filename), pid ? "a" : "longer");
	print(args);
	@[args.filename] = args.filename;
	$a = args;
	@args[$a.filename == args.filename, $a.pid == pid] = count();
	$n = pid ? 8 : 9;
	print((str(args.filename, $n), buf(args.filename, $n)));
}
# >>> workload
d=./aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
d=$d/bbbbbbbbbbbbbbbbb
mkdir -p $d
echo '#!/bin/sh' >$d/sh
chmod +x $d/sh
exec $d/sh
# >>> match
^\./a{72}/b{17}/sh$
^\./a{72}/b{17}/sh$
^\./aaa$
^95 a$
^\{ \.filename = \./a{72}/b{17}/sh, \.pid = [0-9]+, \.old_pid = [0-9]+ \}$
^\(\./aaaaa, \./aaaaaa\)$
^@\[\./a{72}/b{17}/sh\]: \./a{72}/b{17}/sh$
^@args\[true, true\]: 1$
# >>> modes
--without ringbuf
--without probe_read_kernel
