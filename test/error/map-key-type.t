tracepoint:syscalls:sys_enter_openat { @[args] = 1; }
# >>> stderr
map-key-type.awl:1:42: error: a value of type 'struct _tracepoint_syscalls_sys_enter_openat' cannot be used as a map key
tracepoint:syscalls:sys_enter_openat { @[args] = 1; }
                                         ^~~~
# >>> exit
1
