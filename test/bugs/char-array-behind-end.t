// Behind the NUL of an array there may be anything: equal texts are equal.
struct five { char s[5]; };
kprobe:vfs_read {
	$r = *(struct five *)arg0;
	@[$r.s] = 1;
	$s = str((int8[4])arg1, 3);
	@t = $s;
}
# >>> code
call probe_read_kernel slot0, 5, v2
v4 = call probe_read_kernel_str slot3, 6, slot0
