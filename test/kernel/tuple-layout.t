BEGIN { @a = 1; $t = ("ab", @a); $u = ("a much longer text", 2); $u = $t;
	@m[$t] = 1; @m["a much longer text", 3] = 2; @v = ("another long text", 5); @v = $t;
	let $s: string[4]; $l = "abcdefg"; $s = $l; print($u); print($s); exit(); }
# >>> args
-q
# >>> expect
(ab, 1)
abc


@a: 1
@m[ab, 1]: 1
@m[a much longer text, 3]: 2
@v: (ab, 1)
