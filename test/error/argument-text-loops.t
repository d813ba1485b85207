kprobe:vfs_read {
	@a = strcontains(str(arg0), "x");
	@b = strcontains(str(arg0, 63), "x");
}
# >>> args
--without loops
# >>> stderr
argument-text-loops.awl:2:7: error: 'strcontains' needs bounded loops, which this kernel lacks
	@a = strcontains(str(arg0), "x");
	     ^~~~~~~~~~~~~~~~~~~~~~~~~~~
note: a text of 63 bytes does without: str(..., 63)
# >>> exit
1
