BEGIN {
	$e = ();
	print($e);
	print(((), (1,), ((),), (a=())));
	print($e == () && (1,) != (2,) && (1, ()) == (1, $e));
	$o = (5,);
	print($o.0 + 1);
	@empty = ();
	@none[()] = 2;
	@none[$e]++;
	@one[(1,)] = ("a",);
	@one[1] = ("b",);
	@name[(a=7)] = 1;
	@pair[1, ()] = 3;
	@pair[1, $e]++;
	exit();
}
# >>> args
-q
# >>> expect
()
((), (1), (()), { .a = () })
true
6


@empty: ()
@name[7]: 1
@none[]: 3
@one[1]: (b)
@pair[1, ()]: 4
