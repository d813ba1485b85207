tracepoint:syscalls:sys_enter_read / comm == "dd" && ppid == cpid / {
	@ = count();
	@same[ppid(curtask) == ppid, pcomm(curtask) == pcomm, pcomm(curtask), leader_comm] = count();
}
# >>> args
-q
# >>> needs
btf
# >>> workload
dd if=/dev/zero of=/dev/null bs=512 count=5 2>/dev/null
true
# >>> match
^@: [1-9][0-9]*$
^@same\[true, true, sh, dd\]: [1-9][0-9]*$
