BEGIN {
	@m = "kworker/7"; @c = str_concat(@m, ":x");
	printf("[%s] [%s] [%s]\n", @c, str_concat("hello ", @m), str_concat("", ""));
	@k[str_concat(comm, "!")] = 1;
	printf("%d %d\n", has_key(@k, str_concat(comm, "!")), strlen(str_concat(@c, @c)));
	clear(@m); clear(@c); clear(@k);
	exit();
}
# >>> args
-q
# >>> expect
[kworker/7:x] [hello kworker/7] []
1 22
# >>> modes
--without ringbuf
--without probe_read_kernel
--without map_value
