kprobe:vfs_read() { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-probe-call.awl:1:1: error: unknown probe 'kprobe:vfs_read()'
kprobe:vfs_read() { @ = count(); }
^~~~~~~~~~~~~~~~~
note: this kernel has no function of that name that a kprobe can probe (it may be inlined)
note: did you mean 'vfs_read'?
