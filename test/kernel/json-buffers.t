BEGIN {
	$b = buf("\x01\xff\\x41", 6);
	print($b);
	printf("%r %rx %s\n", $b, buf("\x02", 1), "\\x41");
	@[$b] = buf("\\", 1);
	exit();
}
# >>> args
-q -f json
# >>> expect
{"type": "value", "data": "\\x01\\xff\\x41"}
{"type": "printf", "data": "\\x01\\xff\\x41 \\x02 \\\\x41\n"}
{"type": "map", "data": {"@": {"\\x01\\xff\\x41": "\\"}}}
