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
series-keep.awl:2:25: error: tseries() keeps no 'mean': it is avg, max, min or sum
	@a = tseries(1, 1s, 5, "mean");
	                       ^~~~~~
series-keep.awl:3:25: error: tseries() keeps no '': it is avg, max, min or sum
	@b = tseries(1, 1s, 5, "");
	                       ^~
series-keep.awl:4:18: error: argument 2 of tseries() is 0: it must be 1 nanosecond or more
	@c = tseries(1, 0, 5);
	                ^
series-keep.awl:5:22: error: argument 3 of tseries() is 0: it must be 1 to 1000000
	@d = tseries(1, 1s, 0);
	                    ^
series-keep.awl:6:22: error: argument 3 of tseries() is 1000001: it must be 1 to 1000000
	@e = tseries(1, 1s, 1000001);
	                    ^~~~~~~
series-keep.awl:7:18: error: the second argument of tseries() must be a constant
	@f = tseries(1, pid, 5);
	                ^~~
series-keep.awl:8:15: error: argument 1 of tseries() is of type 'string[2]', not an integer
	@g = tseries("x", 1s, 5);
	             ^~~
series-keep.awl:9:7: error: tseries() takes 3 to 4 arguments, not 2
	@h = tseries(1, 1s);
	     ^~~~~~~~~~~~~~
series-keep.awl:10:26: error: map '@i' holds tseries() of 5 times 1000000000 ns, not tseries() of 5 times 1000000000 ns: sum
	@i = tseries(1, 1s, 5); @i = tseries(1, 1s, 5, "sum");
	                        ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: so it was made at series-keep.awl:10:2
series-keep.awl:11:8: error: map '@i' holds tseries() of 5 times 1000000000 ns, which is no number
	print(@i + 1);
	      ^~
series-keep.awl:12:2: error: tseries() can only be assigned to a map
	tseries(1, 1s, 5);
	^~~~~~~~~~~~~~~~~
# >>> exit
1
