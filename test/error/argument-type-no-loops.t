BEGIN {
	@t[1] = tseries(1, 1s, 129);
	delete(@t, 1);
	@h[1] = hist(1, 1);
	delete(@h, 1);
	@k[1] = hist(1);
	delete(@k, 1);
}
# >>> args
--without loops
# >>> exit
1
# >>> stderr
argument-type-no-loops.awl:3:9: error: argument 1 of delete() has type 'tseries_t', but must be a map of at most 128 buckets per key
	delete(@t, 1);
	       ^~
argument-type-no-loops.awl:5:9: error: argument 1 of delete() has type 'hist_t', but must be a map of at most 128 buckets per key
	delete(@h, 1);
	       ^~
