tracepoint:syscalls:sys_enter_execve /pid == cpid/ { join(args.argv); join(args.argv, ","); }
# >>> args
-q
# >>> workload
exec /bin/echo one two three
# >>> match
^.*echo one two three$
^.*echo,one,two,three$
# >>> modes
--without ringbuf
