BEGIN {
	$text = str(0xfffffffffffff001);
	$task = (struct task_struct *)0xfffffffffffff000;
	@pid = $task->pid;
	@pid = *(uint32 *)kptr(0xfffffffffffff010);
	@bytes = buf(uptr(24), 4);
	$own = *(uint32 *)kptr(curtask);
	unroll(3) { @text = str(0xfffffffffffff002); }
	printf("%s %d\n", $text, @pid);
	exit();
}
# >>> args
-q -k
# >>> needs
btf
# >>> expect
 0
Lost 7 reads


@bytes: \x00\x00\x00\x00
@pid: 0
@text: 
# >>> stderr
^awl: WARNING: failed-reads.awl:2:2: 1 read failed: the address is invalid, or its memory is not loaded now$
^awl: WARNING: failed-reads.awl:4:2: 1 read failed
^awl: WARNING: failed-reads.awl:5:2: 1 read failed
^awl: WARNING: failed-reads.awl:6:2: 1 read failed
^awl: WARNING: failed-reads.awl:8:14: 3 reads failed
# >>> modes
--without ringbuf
--without map_value
--without probe_read_kernel
