tracepoint:syscalls:sys_enter_write / pid == cpid && args.count == 5 / { signal_thread("SIGKILL"); }
# >>> args
-q --unsafe
# >>> needs
send_signal_thread
# >>> workload
echo abcd >/dev/null
# >>> exit
137
