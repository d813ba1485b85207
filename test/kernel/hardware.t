hardware:cpu-cycles:10000000 /pid == cpid && comm == "sh"/ {
	@fired[probe] = 1;
	exit();
}
# >>> args
-q
# >>> needs
cpu_counters
# >>> workload
while :; do :; done
# >>> expect


@fired[hardware:cpu-cycles:10000000]: 1
