config = { max_strlen = 65536; }
struct large { char text[40000]; int last; };
let @key = hash(4);
BEGIN {
	$s = *(struct large *)curtask;
	printf("%s|%d %d\n", comm, sizeof(str(0)), sizeof($s));
	$t = (str(0), 42, comm);
	print($t.1);
	@key[43] = $t;
	@read = @key[43].1;
	@last = (str(0), 44).1 + ($s.last == $s.last);
	exit();
}
# >>> args
-q
# >>> expect
awl|65536 40004
42


@key[43]: (, 42, awl)
@last: 45
@read: 42
# >>> modes
--without batch
