BEGIN {
	for ($i : 0..8388609) { @for = $i; }
	for ($i : 0..8388608) { @exact = $i; }
	exit();
}
# >>> args
-q
# >>> needs
loop_helper
# >>> expect


@exact: 8388607
@for: 8388607
# >>> stderr
:2:2: 1 loop ended early: the kernel runs at most 8388608 turns$
# >>> absent
:3:2: 1 loop
