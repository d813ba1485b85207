kprobe:vfs_read {
	$x = (uint32)arg0;
	@m[1] = arg1;
	@low = *(uint8 *)&$x;
	@half = ((uint16 *)&@m[1])[3];
	@any = ((uint8 *)&$x)[arg2];
}
# >>> insns
61
