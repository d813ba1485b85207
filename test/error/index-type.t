tracepoint:syscalls:sys_enter_execve { @ = args.argv["a"]; }
# >>> stderr
index-type.awl:1:54: error: index has type 'string[2]', but must be an integer
tracepoint:syscalls:sys_enter_execve { @ = args.argv["a"]; }
                                                     ^~~
# >>> exit
1
