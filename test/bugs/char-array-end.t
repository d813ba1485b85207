struct five { char s[5]; char n; };
kprobe:vfs_read {
	$p = (struct five *)arg0;
	@[$p->s] = sizeof($p->s);
	@m = buf($p->s);
	@is = $p->s == "hello";
}
# >>> code
storei64 [slot0], 5
v4 = call probe_read_kernel_str slot1, 6
storei32 [slot2], 5
v8 = call probe_read_kernel slot2+4, 5
call probe_read_kernel_str slot1, 6
