tracepoint:timer:hrtimer_start /pid == cpid/ {
	printf("%s %d\n", args.mode, args.mode >= 0);
	@[args.mode] = args.mode;
}
# >>> needs
btf
probe=tracepoint:timer:hrtimer_start
# >>> workload
exec sleep 0.01
# >>> match
^HRTIMER_MODE_[A-Z_]+ 1$
^@\[HRTIMER_MODE_[A-Z_]+\]: HRTIMER_MODE_[A-Z_]+$
