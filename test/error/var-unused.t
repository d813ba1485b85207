fn never($p: int64): int64 { let $in_fn: int64; return 1; }
macro twice(e) { let $in_macro; let $k = e; $k + $k }
kprobe:vfs_* {
	let $declared;
	let $typed: int32;
	let $given = 5;
	if (arg0) { let $inner; }
	for ($i : 0..3) { let $loop; @++; }
	print({ let $block = 1; 5 });
}
kprobe:vfs_read {
	for ($i : 0..3) { @++; }
	for ($kv : @m) { @++; }
	let $size: int8; print(sizeof($size));
	let $set; $set = twice(2);
	if (1 == 2) { let $dead = 1; print($dead); }
	$plain = 7;
	@m[1] = 1;
}
# >>> stderr
var-unused.awl:1:34: warning: variable '$in_fn' is declared, but never used
fn never($p: int64): int64 { let $in_fn: int64; return 1; }
                                 ^~~~~~
var-unused.awl:2:22: warning: variable '$in_macro' is declared, but never used
macro twice(e) { let $in_macro; let $k = e; $k + $k }
                     ^~~~~~~~~
var-unused.awl:4:6: warning: variable '$declared' is declared, but never used
	let $declared;
	    ^~~~~~~~~
var-unused.awl:5:6: warning: variable '$typed' is declared, but never used
	let $typed: int32;
	    ^~~~~~
var-unused.awl:6:6: warning: variable '$given' is declared, but never used
	let $given = 5;
	    ^~~~~~
var-unused.awl:7:18: warning: variable '$inner' is declared, but never used
	if (arg0) { let $inner; }
	                ^~~~~~
var-unused.awl:8:24: warning: variable '$loop' is declared, but never used
	for ($i : 0..3) { let $loop; @++; }
	                      ^~~~~
var-unused.awl:9:14: warning: variable '$block' is declared, but never used
	print({ let $block = 1; 5 });
	            ^~~~~~
