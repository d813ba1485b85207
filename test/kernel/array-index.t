struct grid { uint16_t cell[2][3]; };
BEGIN {
	$a = (uint8[8])0x0807060504030201;
	@at["map"] = $a;
	@n = 7;
	printf("%d %d %d\n", $a[@n], $a[@n + 1], $a[@n - 8]);
	printf("%d %d\n", @at["map"][@n - 5], @at["map"][@n * 3]);
	$i = @n - 7;
	printf("%d %d\n", ((uint8[8])0x1817161514131211)[$i], ($a)[$i + 1]);
	exit();
}
# >>> args
-q
# >>> match
^[18] 0 0$
^[36] 0$
^1[78]|24 [27]$
# >>> stderr
^awl: WARNING: array-index.awl:6:2: 2 reads outside of the array: the value is 0 instead$
^awl: WARNING: array-index.awl:7:2: 1 read outside of the array: the value is 0 instead$
# >>> modes
--without map_value
--without probe_read_kernel
