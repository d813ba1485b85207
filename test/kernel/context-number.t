// What the verifier knows as the context is a number for the script.
BEGIN {
	$n = (uint64)ctx;
	printf("%d %d %d %d\n", $n * 2 / 2 == ($n & 0x7fffffffffffffff), ($n >> 3) << 3 == $n - $n % 8, (uint8)ctx == $n % 256, 0 - $n + (uint64)ctx);
	printf("%d %d\n", (uint64 *)ctx + 1 == (uint64 *)($n + 8), -(int64)$n == 0 - (int64)$n);
}
interval:ms:5 {
	$c = pid ? ctx : (void *)0;
	@sum = sum((uint64)ctx & 1);
	@hist = hist((uint64)ctx & 1);
	@avg = avg((uint64)ctx / (uint64)ctx);
	@key[1, ctx] = 1;
	@pair = (1, ctx);
	@same = @pair.1 == ctx;
	@word = *(uint8 *)ctx < 256;
	printf("%s %p\n", probetype, ctx);
	print(ctx);
	clear(@key);
	delete(@pair);
	exit();
}
# >>> args
-q
# >>> match
^1 1 1 0$
^1 1$
^interval 0x[0-9a-f]+$
^0x[0-9a-f]+$
^@avg: 1$
^@hist:
^\[0\] .*@
^@same: (1|true)$
^@sum: [0-9]+$
^@word: (1|true)$
# >>> modes
--without ringbuf
--without map_value
--without map_memory
--without probe_read_kernel
