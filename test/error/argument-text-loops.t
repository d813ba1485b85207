kprobe:vfs_read {
	@a = strcontains(str(arg0), "x");
	@b = strcontains(str(arg0, 63), "x");
}
# >>> args
--without loops
# >>> stderr
argument-text-loops.awl:2:7: error: 'strcontains' needs a feature that this kernel does not have: bounded loops
	@a = strcontains(str(arg0), "x");
	     ^~~~~~~~~~~~~~~~~~~~~~~~~~~
note: strings of at most 63 bytes need no loop: use str(..., 63)
# >>> exit
1
