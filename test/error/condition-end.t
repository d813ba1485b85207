#ifdef BPFTRACE_HAVE_BTF
BEGIN { exit(); }
# >>> stderr
condition-end.awl:1:1: error: condition has no #endif
#ifdef BPFTRACE_HAVE_BTF
^~~~~~~~~~~~~~~~~~~~~~~~
# >>> exit
1
