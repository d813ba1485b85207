// Where a tracepoint takes one program, clauses become one.
tracepoint:sched:sched_process_exec, tracepoint:sched:sched_process_exit / pid == cpid / {
	@d++;
	if (@d == 2) { return; }
	@first = @d;
	if (@d == 1) { for ($i : 0..3) { if ($i == 1) { return; } @turns++; } }
	@never = 1;
}
tracepoint:sched:sched_process_exec / pid == cpid / {
	@seen[@d] = count();
	$x = 1;
	@number = $x;
	printf("%s %d\n", probe, args.pid == pid);
}
tracepoint:sched:sched_process_e* / pid == cpid / {
	if (@d == 3) { @end = probe; exit(7); }
	$x = "text";
	@text = $x;
}
t:sched:sched_process_exit / pid == cpid / { @last = @d; @seen[@d] = count(); }
tracepoint:sched:sched_process_exec {
}
# >>> args
-q
# >>> workload
exec sh -c 'exit 0'
# >>> exit
7
# >>> match
^tracepoint:sched:sched_process_exec 1$
^tracepoint:sched:sched_process_exec 1$
^@d: 3$
^@end: tracepoint:sched:sched_process_exit$
^@first: 3$
^@last: 3$
^@never: 1$
^@number: 1$
^@seen\[1\]: 1$
^@seen\[2\]: 1$
^@seen\[3\]: 1$
^@text: text$
^@turns: 1$
# >>> modes
--without event_programs
