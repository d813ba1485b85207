config = { max_strlen = 16 }
tracepoint:syscalls:sys_enter_execve /pid == cpid/ { join(args.argv); }
# >>> args
-q
# >>> workload
exec /bin/echo 2 3 4 5 6 7 8 9 10 11 12 13 14 15 sixteen-characters 17
# >>> match
^.*echo 2 3 4 5 6 7 8 9 10 11 12 13 14 15 sixteen-charact\.\.\. \.\.\.$
# >>> modes
--without ringbuf
