kprobe:vfs_read {
	@m[1] = count();
	@n[1] = 1;
	let $x;
	find(@m, 1, $x);
	find(@n, 1);
	find(@n, "a", $x);
	assert(comm, "x");
	assert(1, pid);
	debugf("%d %d %d %d", 1, 2, 3, 4);
	debugf("%s", kstack);
	write_user(comm, 2);
	signal_thread("SIGNONE");
}
BEGIN { @u = usermode; }
# >>> args
--unsafe
# >>> stderr
argument-meta.awl:5:7: error: map '@m' holds an aggregation, which cannot be used as a number
	find(@m, 1, $x);
	     ^~
argument-meta.awl:6:2: error: wrong number of arguments to find(): expected a map, a key and a variable, got 2
	find(@n, 1);
	^~~~~~~~~~~
argument-meta.awl:7:7: error: map '@n' has keys of type '(int8)', not '(string[8])'
	find(@n, "a", $x);
	     ^~
note: first used at argument-meta.awl:3:2
argument-meta.awl:8:9: error: a value of type 'string[16]' cannot be used as a condition
	assert(comm, "x");
	       ^~~~
argument-meta.awl:9:12: error: argument 2 of assert() has type 'uint32', but must be a string in quotes
	assert(1, pid);
	          ^~~
argument-meta.awl:10:2: error: wrong number of arguments to debugf(): expected a format and at most 3 values, got 5
	debugf("%d %d %d %d", 1, 2, 3, 4);
	^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
argument-meta.awl:11:15: error: argument 2 of debugf() has type 'kstack_t', but must be a number, a pointer or a string
	debugf("%s", kstack);
	             ^~~~~~
argument-meta.awl:12:13: error: argument 1 of write_user() has type 'string[16]', but must be a number or a pointer
	write_user(comm, 2);
	           ^~~~
argument-meta.awl:13:16: error: unknown signal 'SIGNONE'
	signal_thread("SIGNONE");
	              ^~~~~~~~~
argument-meta.awl:15:14: error: 'usermode' needs registers, which probe 'BEGIN' does not have
BEGIN { @u = usermode; }
             ^~~~~~~~
# >>> exit
1
