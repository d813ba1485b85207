tracepoint:syscalls:sys_enter_openat { printf("%s\n", args.filename); }
# >>> stderr
format-type-pointer.awl:1:48: error: %s takes no value of type 'char *'
tracepoint:syscalls:sys_enter_openat { printf("%s\n", args.filename); }
                                               ^~
note: str(...) reads the text at an address
# >>> exit
1
