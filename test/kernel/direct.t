// What the program loads through the pointers that it has of the kernel, and
// what it loads, or a helper reads, at the same address when that came out of
// a map, is the same: also behind NULL, which bio_list is.
rawtracepoint:sys_enter /pid == cpid/ {
	@at = (uint64)curtask;
	$t = (struct task_struct *)@at;
	@id[curtask->tgid == pid, $t->tgid == pid, curtask->group_leader->pid == $t->group_leader->pid] = count();
	@far[curtask->mm->total_vm == $t->mm->total_vm, curtask->files->fdt->max_fds == $t->files->fdt->max_fds, curtask->files->fdt->max_fds > 2] = count();
	@null[curtask->bio_list == 0, curtask->bio_list->head == $t->bio_list->head] = count();
}
tracepoint:raw_syscalls:sys_enter /pid == cpid/ {
	$m = curtask->mm;
	if ($m != 0) { @raw[$m->start_stack == curtask->mm->start_stack, $m->start_stack > 0] = count(); }
}
software:page-faults:1 /pid == cpid/ { @soft[curtask->signal->nr_threads, curtask->real_parent->tgid > 0] = count(); }
# >>> args
-q
# >>> needs
btf raw_tracepoint
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=1 count=10 2>/dev/null
# >>> match
^@far\[true, true, true\]: [1-9][0-9]*$
^@id\[true, true, true\]: [1-9][0-9]*$
^@null\[true, true\]: [1-9][0-9]*$
^@raw\[true, true\]: [1-9][0-9]*$
^@soft\[1, true\]: [1-9][0-9]*$
# >>> modes
--without task_btf
--without btf_loads
--without rdonly_cast
