#ifdef BPFTRACE_HAVE_BTF
BEGIN { exit(); }
# >>> stderr
condition-end.awl:1:1: error: #if is not closed: #endif is missing
#ifdef BPFTRACE_HAVE_BTF
^~~~~~~~~~~~~~~~~~~~~~~~
# >>> exit
1
