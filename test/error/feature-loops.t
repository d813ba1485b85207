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
feature-loops.awl:3:2: error: 'for' needs bounded loops, which this kernel lacks
	for ($i : 0..101) { @a = $i; }
	^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: Linux 5.3 has them; unroll(n) and 'for' over at most 100 constant turns go without
feature-loops.awl:5:2: error: 'for' needs bounded loops, which this kernel lacks
	for ($i : 0..$n) { @a = $i; }
	^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: Linux 5.3 has them; unroll(n) and 'for' over at most 100 constant turns go without
feature-loops.awl:6:2: error: 'while' needs bounded loops, which this kernel lacks
	while ($n > 0) { $n--; }
	^~~~~~~~~~~~~~~~~~~~~~~~
note: Linux 5.3 has them; unroll(n) and 'for' over at most 100 constant turns go without
# >>> exit
1
