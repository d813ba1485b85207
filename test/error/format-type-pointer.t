tracepoint:syscalls:sys_enter_openat { printf("%s\n", args.filename); }
# >>> stderr
format-type-pointer.awl:1:48: error: conversion '%s' cannot take a value of type 'char *'
tracepoint:syscalls:sys_enter_openat { printf("%s\n", args.filename); }
                                               ^~
note: use str(...) to read the string at an address, or %p to print the address
# >>> exit
1
