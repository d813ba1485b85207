fn add($a: int64): int64 { let $t: int64; return $a + $t; }
macro set($v, e) { $v = e; }
kprobe:vfs_* {
	let $empty; print($empty);
	let $late; if (arg0 > 1) { print($late); $late = 1; }
	let $text: string[8]; print($text);
	let $loop; while ($loop < 5) { $loop++; }
	let $read; print(*(int8 *)&$read); $read = add(1);
	let $dead; if (1 == 2) { $dead = 1; } print($dead + 1);
}
kprobe:vfs_read {
	let $n; $n++; print($n);
	let $sum: uint64; $sum += 2; print($sum);
	let $size: int8; print(sizeof($size));
	let $like: int32; let $other: typeof($like) = 3; print($other);
	let $set; set($set, 5); print($set);
	let $branch; if (arg0 > 1) { $branch = 1; } print($branch);
	let $tuple; $tuple = (1, 2); print($tuple);
}
# >>> stderr
var-early.awl:1:55: warning: variable '$t' is used before a value is assigned: it is 0 or empty
fn add($a: int64): int64 { let $t: int64; return $a + $t; }
                                                      ^~
var-early.awl:4:20: warning: variable '$empty' is used before a value is assigned: it is 0 or empty
	let $empty; print($empty);
	                  ^~~~~~
var-early.awl:5:35: warning: variable '$late' is used before a value is assigned: it is 0 or empty
	let $late; if (arg0 > 1) { print($late); $late = 1; }
	                                 ^~~~~
var-early.awl:6:30: warning: variable '$text' is used before a value is assigned: it is 0 or empty
	let $text: string[8]; print($text);
	                            ^~~~~
var-early.awl:7:20: warning: variable '$loop' is used before a value is assigned: it is 0 or empty
	let $loop; while ($loop < 5) { $loop++; }
	                  ^~~~~
var-early.awl:8:29: warning: variable '$read' is used before a value is assigned: it is 0 or empty
	let $read; print(*(int8 *)&$read); $read = add(1);
	                           ^~~~~
