BEGIN {
	@a = tseries(1, 1s, 5, "mean");
	@b = tseries(1, 1s, 5, "");
	@c = tseries(1, 0, 5);
	@d = tseries(1, 1s, 0);
	@e = tseries(1, 1s, 1000001);
	@f = tseries(1, pid, 5);
	@g = tseries("x", 1s, 5);
	@h = tseries(1, 1s);
	@i = tseries(1, 1s, 5); @i = tseries(1, 1s, 5, "sum");
	print(@i + 1);
	tseries(1, 1s, 5);
}
# >>> stderr
series-keep.awl:2:25: error: unknown operation 'mean' of tseries(): use avg, max, min or sum
	@a = tseries(1, 1s, 5, "mean");
	                       ^~~~~~
series-keep.awl:3:25: error: unknown operation '' of tseries(): use avg, max, min or sum
	@b = tseries(1, 1s, 5, "");
	                       ^~
series-keep.awl:4:18: error: argument 2 of tseries() is 0, but must be at least 1 nanosecond
	@c = tseries(1, 0, 5);
	                ^
series-keep.awl:5:22: error: argument 3 of tseries() is 0, but must be 1 to 1000000
	@d = tseries(1, 1s, 0);
	                    ^
series-keep.awl:6:22: error: argument 3 of tseries() is 1000001, but must be 1 to 1000000
	@e = tseries(1, 1s, 1000001);
	                    ^~~~~~~
series-keep.awl:7:18: error: the second argument of tseries() must be a constant
	@f = tseries(1, pid, 5);
	                ^~~
series-keep.awl:8:15: error: argument 1 of tseries() has type 'string[2]', but must be an integer
	@g = tseries("x", 1s, 5);
	             ^~~
series-keep.awl:9:7: error: wrong number of arguments to tseries(): expected 3 or 4 arguments, got 2
	@h = tseries(1, 1s);
	     ^~~~~~~~~~~~~~
series-keep.awl:10:26: error: map '@i' holds tseries() with 5 intervals of 1000000000 ns and cannot also hold tseries() with 5 intervals of 1000000000 ns: sum
	@i = tseries(1, 1s, 5); @i = tseries(1, 1s, 5, "sum");
	                        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: that content was first assigned at series-keep.awl:10:2
series-keep.awl:11:8: error: map '@i' holds tseries() with 5 intervals of 1000000000 ns, which cannot be used as a number
	print(@i + 1);
	      ^~
series-keep.awl:12:2: error: tseries() can only be assigned to a map
	tseries(1, 1s, 5);
	^~~~~~~~~~~~~~~~~
note: write @x = tseries(...)
# >>> exit
1
