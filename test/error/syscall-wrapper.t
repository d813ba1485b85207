kprobe:__x64_sys_read { @ = arg0; @b = arg1; }
# >>> stderr
syscall-wrapper.awl:1:40: warning: arg1 of __x64_sys_read is none of the system call's
kprobe:__x64_sys_read { @ = arg0; @b = arg1; }
                                       ^~~~
note: its arg0 is a struct pt_regs *, which has them; tracepoint:syscalls:sys_enter_read has them by name
