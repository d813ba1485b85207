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
argument-meta.awl:5:7: error: map '@m' holds an aggregation, which is no number
	find(@m, 1, $x);
	     ^~
argument-meta.awl:6:2: error: find() takes a map, a key and a variable, not 2
	find(@n, 1);
	^~~~~~~~~~~
argument-meta.awl:7:7: error: map '@n' has keys of type '(int64)', not '(string[8])'
	find(@n, "a", $x);
	     ^~
note: first used at argument-meta.awl:3:2
argument-meta.awl:8:9: error: a value of type 'string[16]' is no condition
	assert(comm, "x");
	       ^~~~
argument-meta.awl:9:12: error: argument 2 of assert() is of type 'uint32', not a text in quotes
	assert(1, pid);
	          ^~~
argument-meta.awl:10:2: error: debugf() takes a format and up to 3 values, not 5
	debugf("%d %d %d %d", 1, 2, 3, 4);
	^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
argument-meta.awl:11:15: error: argument 2 of debugf() is of type 'kstack_t', not a number, a pointer or a string
	debugf("%s", kstack);
	             ^~~~~~
argument-meta.awl:12:13: error: argument 1 of write_user() is of type 'string[16]', not a number or a pointer
	write_user(comm, 2);
	           ^~~~
argument-meta.awl:13:16: error: argument 1 of signal_thread() is of type 'string[8]', not a signal
	signal_thread("SIGNONE");
	              ^~~~~~~~~
argument-meta.awl:15:14: error: 'usermode' needs a probe with registers: 'BEGIN' has none
BEGIN { @u = usermode; }
             ^~~~~~~~
# >>> exit
1
