syscalls:sys_enter_openat { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-syscalls.awl:1:1: error: unknown probe family 'syscalls'
syscalls:sys_enter_openat { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~
note: did you mean 'tracepoint:syscalls:sys_enter_openat'?
