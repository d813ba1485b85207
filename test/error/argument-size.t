kprobe:vfs_read {
	@c = strcontains(comm, str(arg1));
	@d = strcontains(comm, str(arg1, 64));
}
# >>> stderr
argument-size.awl:2:25: error: argument 2 of strcontains() is a string of up to 1023 bytes, but only 64 are allowed: use str(..., 64)
	@c = strcontains(comm, str(arg1));
	                       ^~~~~~~~~
# >>> exit
1
