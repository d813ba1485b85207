BEGIN {
	@h = hist(0); @h = hist(1); @h = hist(5); @h = hist(7); @h = hist(4096); @h = hist(-3);
	@l = lhist(-5, 0, 100, 10); @l = lhist(0, 0, 100, 10); @l = lhist(55, 0, 100, 10); @l = lhist(100, 0, 100, 10);
	exit();
}
# >>> args
-q
# >>> match
^@h: ?$
\(\.\.\., 0\) +1 \|@+
\[0\] +1 \|@+
\[1\] +1 \|@+
\[2, 4\) +0 \|
\[4, 8\) +2 \|@+
\[4K, 8K\) +1 \|@+
^@l: ?$
\(\.\.\., 0\) +1 \|@+
\[0, 10\) +1 \|@+
\[50, 60\) +1 \|@+
\[100, \.\.\.\) +1 \|@+
# >>> modes
--without ringbuf
--without probe_read_kernel
--without map_value
--without batch
