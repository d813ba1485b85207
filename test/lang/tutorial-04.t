tracepoint:syscalls:sys_exit_read /pid == 18644/ { @bytes = hist(args.ret); }
# >>> types
probe tracepoint:syscalls:sys_exit_read
predicate
  binary == : bool
    builtin pid : uint32
    int 18644 : int64
block
  assign : void
    map @bytes : hist_t
    call hist : void
      field ret : int64
        builtin args : struct _tracepoint_syscalls_sys_exit_read
map @bytes : hist_t
