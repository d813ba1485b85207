kprobe:vfs_read {
	$s = (int64)arg0;
	$i = 0;
	$i++;
	@n = 1;
	@a = arg0 < 5 && 5 < $s;
	@b = $i < arg0 && @n < arg0;
	@c = pid < $s && (int32)pid != tid;
	@d = arg0 < 0 || arg0 > -5;
	@e = $s | arg0;
	@f = arg0 << $s;
	@g = (uint64)$s > arg0;
	@h = nsecs - @start[tid];
	@start[tid] = nsecs;
	@i = arg0 != (1 ? 2 : 3);
}
# >>> exit
0
