tracepoint:syscalls:sys_enter_execve { @ = args.argv["a"]; }
# >>> stderr
index-type.awl:1:54: error: index is of type 'string[2]', not an integer
tracepoint:syscalls:sys_enter_execve { @ = args.argv["a"]; }
                                                     ^~~
# >>> exit
1
