fn twice($x: int64): int64 { return $x * 2; print("not reached"); }
macro leave() { exit(); }
BEGIN { exit(); printf("said once\n"); printf("not again\n"); }
BEGIN {
	for ($i : 0..3) { if ($i) { break; } else { continue; } print($i); }
	while (pid) { { return; } @a = 1; }
	unroll(2) { exit(1); @a = 2; }
	$y = { exit(); 5 };
	@b = { return; print(1); 2 };
}
BEGIN {
	if (pid) { exit(); }
	if (tid) { return; } else { print(twice(2)); }
	for ($i : 0..3) { break; }
	while (1) { exit(); }
	leave();
	print("reached, as far as this pass looks");
	return;
}
BEGIN { if (pid) { return; } else if (tid) { exit(); } else { exit(2); } clear(@a); }
# >>> stderr
unreachable.awl:1:45: warning: this code is never reached
fn twice($x: int64): int64 { return $x * 2; print("not reached"); }
                                            ^~~~~~~~~~~~~~~~~~~~
unreachable.awl:3:17: warning: this code is never reached
BEGIN { exit(); printf("said once\n"); printf("not again\n"); }
                ^~~~~~~~~~~~~~~~~~~~~
unreachable.awl:5:58: warning: this code is never reached
	for ($i : 0..3) { if ($i) { break; } else { continue; } print($i); }
	                                                        ^~~~~~~~~
unreachable.awl:6:28: warning: this code is never reached
	while (pid) { { return; } @a = 1; }
	                          ^~~~~~
unreachable.awl:7:23: warning: this code is never reached
	unroll(2) { exit(1); @a = 2; }
	                     ^~~~~~
unreachable.awl:8:17: warning: this code is never reached
	$y = { exit(); 5 };
	               ^
unreachable.awl:9:17: warning: this code is never reached
	@b = { return; print(1); 2 };
	               ^~~~~~~~
unreachable.awl:9:27: warning: this code is never reached
	@b = { return; print(1); 2 };
	                         ^
unreachable.awl:20:74: warning: this code is never reached
BEGIN { if (pid) { return; } else if (tid) { exit(); } else { exit(2); } clear(@a); }
                                                                         ^~~~~~~~~
