tracepoint:syscalls:sys_enter_openat
/pid == cpid && strncmp(str(args.filename), "/no/", 4) == 0/ {
	@path[str(args.filename, 16)] = count();
	@long[str(args.filename, 200)] = count();
	@len[strlen(str(args.filename))] = count();
	@both[str_concat(str(args.filename, 8), str(args.filename, 40))] = count();
}
# >>> args
-q
# >>> workload
for i in 1 2 3; do
	true </no/such/file
	true </no/other$i/file
	true </no/1234567890123456789012345678901
done 2>/dev/null
exit 0
# >>> modes
--without probe_read_str
--without map_memory,big_keys
# >>> expect


@both[/no/oth/no/other1/file]: 1
@both[/no/oth/no/other2/file]: 1
@both[/no/oth/no/other3/file]: 1
@both[/no/123/no/1234567890123456789012345678901]: 3
@both[/no/suc/no/such/file]: 3
@len[13]: 3
@len[15]: 3
@len[35]: 3
@long[/no/other1/file]: 1
@long[/no/other2/file]: 1
@long[/no/other3/file]: 1
@long[/no/1234567890123456789012345678901]: 3
@long[/no/such/file]: 3
@path[/no/other1/file]: 1
@path[/no/other2/file]: 1
@path[/no/other3/file]: 1
@path[/no/12345678901]: 3
@path[/no/such/file]: 3
