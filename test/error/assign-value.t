tracepoint:syscalls:sys_enter_openat { $x = printf("a"); @y = args; $z = (1, exit()); }
# >>> stderr
assign-value.awl:1:45: error: a value of type 'void' cannot be stored
tracepoint:syscalls:sys_enter_openat { $x = printf("a"); @y = args; $z = (1, exit()); }
                                            ^~~~~~~~~~~
assign-value.awl:1:78: error: a value of type 'void' cannot be stored
tracepoint:syscalls:sys_enter_openat { $x = printf("a"); @y = args; $z = (1, exit()); }
                                                                             ^~~~~~
# >>> exit
1
