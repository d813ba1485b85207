BEGIN {
	@a = 5; @a++; @a += 10; @b = @a * 2; @s = "str"; @t = (1, 2);
	exit();
}
# >>> args
-q
# >>> expect


@a: 16
@b: 32
@s: str
@t: (1, 2)
# >>> modes
--without atomic_add
--without map_names
--without ringbuf
--without probe_read_kernel
--without map_value
--without batch
