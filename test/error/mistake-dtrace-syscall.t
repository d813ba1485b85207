syscall::openat:entry { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-dtrace-syscall.awl:1:1: error: unknown probe family 'syscall'
syscall::openat:entry { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~
note: did you mean 'tracepoint:syscalls:sys_enter_openat'?
