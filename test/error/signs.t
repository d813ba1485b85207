kprobe:vfs_read {
	$s = (int64)arg0;
	@a = arg0 < $s;
	@b = $s != arg0;
	@c = arg0 == -1;
	@d = arg0 - $s;
	@e = arg1 / -2;
	@f = @g > arg0;
	@g = -1;
}
# >>> stderr
signs.awl:3:7: warning: comparison of integers of different signs: 'uint64' and 'int64'
	@a = arg0 < $s;
	     ^~~~~~~~~
note: both operands are taken as uint64; cast one of them, to (int64) or (uint64), to choose
signs.awl:4:7: warning: comparison of integers of different signs: 'int64' and 'uint64'
	@b = $s != arg0;
	     ^~~~~~~~~~
note: both operands are taken as uint64; cast one of them, to (int64) or (uint64), to choose
signs.awl:5:7: warning: comparison of integers of different signs: 'uint64' and 'int8'
	@c = arg0 == -1;
	     ^~~~~~~~~~
note: both operands are taken as uint64; cast one of them, to (int64) or (uint64), to choose
signs.awl:6:7: warning: arithmetic on integers of different signs: 'uint64' and 'int64'
	@d = arg0 - $s;
	     ^~~~~~~~~
note: both operands are taken as uint64; cast one of them, to (int64) or (uint64), to choose
signs.awl:7:7: warning: arithmetic on integers of different signs: 'uint64' and 'int8'
	@e = arg1 / -2;
	     ^~~~~~~~~
note: both operands are taken as uint64; cast one of them, to (int64) or (uint64), to choose
signs.awl:8:7: warning: comparison of integers of different signs: 'int8' and 'uint64'
	@f = @g > arg0;
	     ^~~~~~~~~
note: both operands are taken as uint64; cast one of them, to (int64) or (uint64), to choose
