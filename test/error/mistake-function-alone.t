vfs_read { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-function-alone.awl:1:1: error: unknown probe family 'vfs_read'
vfs_read { @ = count(); }
^~~~~~~~
note: did you mean 'kprobe:vfs_read'?
