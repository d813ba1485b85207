#ifndef BPFTRACE_HAVE_BTF
#error no types
#else
#error types: "task_struct"
#endif
BEGIN { exit(); }
# >>> stderr
error-line.awl:4:1: error: #error types: "task_struct"
#error types: "task_struct"
^~~~~~~~~~~~~~~~~~~~~~~~~~~
# >>> exit
1
