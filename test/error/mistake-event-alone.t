sys_enter_openat { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-event-alone.awl:1:1: error: unknown probe family 'sys_enter_openat'
sys_enter_openat { @ = count(); }
^~~~~~~~~~~~~~~~
note: did you mean 'tracepoint:syscalls:sys_enter_openat'?
