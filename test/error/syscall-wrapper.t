kprobe:__x64_sys_read { @ = arg0; @b = arg1; }
# >>> stderr
syscall-wrapper.awl:1:40: warning: arg1 of __x64_sys_read is not an argument of the system call
kprobe:__x64_sys_read { @ = arg0; @b = arg1; }
                                       ^~~~
note: arg0 is a struct pt_regs * that holds the system call's arguments; tracepoint:syscalls:sys_enter_read has them by name
