BEGIN {
	$port = (uint16)0x1234;
	$port = bswap($port);
	$word = (uint32)0x12345678;
	$half = bswap((uint16)$word);
	$sum = (uint16)0x1234;
	$sum += 1;
	let $byte = (uint8)0x7f;
	let $long : uint32 = 0x11223344;
	printf("%x %x %x %x\n", $port, bswap($port), bswap($word), $half);
	printf("%x %x %x\n", bswap($sum), bswap($byte), bswap($long));
	exit();
}
# >>> args
-q
# >>> expect
3412 1234 78563412 7856
3512000000000000 7f 44332211
