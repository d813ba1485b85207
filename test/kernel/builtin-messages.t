BEGIN {
	warnf("kind of bad: %d %s", 10, "arg");
	errorf("bad: %d", 7);
	debugf("seen %d by %s %x", 5, comm, 255);
	assert(pid != 0, "a process");
	assert(pid == 0, "no process");
	printf("not reached\n");
}
# >>> args
-q
# >>> stderr
:2:2-40: WARNING: kind of bad: 10 arg$
:3:2-22: ERROR: bad: 7$
:6:2-32: ERROR: assert failed: no process$
# >>> absent
not reached
# >>> exit
1
# >>> modes
--without ringbuf
