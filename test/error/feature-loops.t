BEGIN {
	for ($i : 0..100) { @a = $i; }
	for ($i : 0..101) { @a = $i; }
	$n = 5;
	for ($i : 0..$n) { @a = $i; }
	while ($n > 0) { $n--; }
}
# >>> args
--kernel 5.2
# >>> stderr
feature-loops.awl:3:2: error: 'for' needs a feature that this kernel does not have: bounded loops
	for ($i : 0..101) { @a = $i; }
	^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: Linux 5.3 or later is needed; or use unroll(n), or 'for' over a constant range of at most 100 values
feature-loops.awl:5:2: error: 'for' needs a feature that this kernel does not have: bounded loops
	for ($i : 0..$n) { @a = $i; }
	^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: Linux 5.3 or later is needed; or use unroll(n), or 'for' over a constant range of at most 100 values
feature-loops.awl:6:2: error: 'while' needs a feature that this kernel does not have: bounded loops
	while ($n > 0) { $n--; }
	^~~~~~~~~~~~~~~~~~~~~~~~
note: Linux 5.3 or later is needed; or use unroll(n), or 'for' over a constant range of at most 100 values
# >>> exit
1
