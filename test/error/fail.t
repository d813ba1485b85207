kprobe:vfs_read {
	if (sizeof(comm) == 16) { fail("comm has %d bytes, %s %x", sizeof(comm), "says", 255); }
	if (sizeof(comm) == 17) { fail("not met"); }
	static_assert(1 + 1 == 3, "one and one");
	static_assert(pid == 3, "not known");
	fail("pid is %d", pid);
}
# >>> stderr
fail.awl:2:28: error: comm has 16 bytes, says ff
	if (sizeof(comm) == 16) { fail("comm has %d bytes, %s %x", sizeof(comm), "says", 255); }
	                          ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
fail.awl:4:2: error: one and one
	static_assert(1 + 1 == 3, "one and one");
	^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
fail.awl:5:16: error: the first argument of static_assert() must be a constant
	static_assert(pid == 3, "not known");
	              ^~~~~~~~
fail.awl:6:20: error: each value that fail() prints must be a constant
	fail("pid is %d", pid);
	                  ^~~
# >>> exit
1
