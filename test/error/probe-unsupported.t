fentry:vfs_read { @ = count(); }
# >>> args
--kernel 5.4
# >>> stderr
probe-unsupported.awl:1:1: error: probe 'fentry:vfs_read' is not supported on this kernel
fentry:vfs_read { @ = count(); }
^~~~~~~~~~~~~~~
note: this kernel cannot attach a trampoline to a function (it needs Linux 5.5, CONFIG_FUNCTION_TRACER, CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS); use kprobe instead
# >>> exit
1
