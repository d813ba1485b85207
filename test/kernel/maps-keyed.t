BEGIN {
	@x[1] = 10; @x[2] = 20; @x[3]++; @x[3]++; @x[1] += 5;
	@y["a", 1] = 3; @y["b", 2] = 1;
	@z["gone"] = 1; delete(@z["gone"]);
	printf("%d %d %d\n", @x[1], @x[9], @y["a", 1]);
	exit();
}
# >>> args
-q
# >>> match
15 0 3
@x\[3\]: 2
@x\[1\]: 15
@x\[2\]: 20
@y\[b, 2\]: 1
@y\[a, 1\]: 3
# >>> absent
gone
# >>> modes
--without map_prealloc_off
--without atomic_add
--without comm_pad
--without big_keys
--without ringbuf
--without probe_read_kernel
--without map_value
--without batch
