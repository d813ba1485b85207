tracepoint:syscalls:sys_enter_read { @ = args.fdd; }
# >>> exit
1
# >>> stderr
field-unknown-args.awl:1:42: error: 'tracepoint:syscalls:sys_enter_read' has no member 'fdd'
tracepoint:syscalls:sys_enter_read { @ = args.fdd; }
                                         ^~~~~~~~
note: did you mean 'fd'?
