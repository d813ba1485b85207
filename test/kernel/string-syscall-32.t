tracepoint:raw_syscalls:sys_enter / pid == cpid && comm == "traced-32" / { @[syscall_name(args.id)] = count(); }
# >>> args
-q
# >>> needs
btf arch=x86_64 cmd=traced-32
# >>> workload
# A 32-bit task makes the system calls of another machine.
exec traced-32 10
# >>> match
^@\[exit_group\]: 1$
^@\[getppid\]: 10$
# >>> absent
semget
# >>> modes
--without task_btf
--without task_btf,probe_read_kernel
