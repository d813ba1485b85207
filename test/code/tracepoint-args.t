tracepoint:syscalls:sys_enter_openat {
	printf("%d %s %x\n", args.dfd, str(args.filename), args->flags);
}
# >>> code
v2 = call ringbuf_reserve map1, 1040, 0
v3 = loads32 [v1 + 16]
store32 [v2 + 8], v3
v4 = load64 [v1 + 24]
v5 = add v2, 12
v6 = call probe_read_user_str v5, 1024, v4
v7 = loads32 [v1 + 32]
store32 [v2 + 1036], v7
# >>> insns
32
