BEGIN {
	@t[1] = tseries(1, 1s, 5000);
	delete(@t, 1);
	if (has_key(@t, 1)) { exit(); }
	@h[1] = hist(1, 5);
	delete(@h, 1);
}
# >>> stderr
argument-type-buckets.awl:3:9: error: argument 1 of delete() has type 'tseries_t', but must be a map of at most 4096 buckets per key
	delete(@t, 1);
	       ^~
argument-type-buckets.awl:4:14: error: argument 1 of has_key() has type 'tseries_t', but must be a map of at most 4096 buckets per key
	if (has_key(@t, 1)) { exit(); }
	            ^~
# >>> exit
1
