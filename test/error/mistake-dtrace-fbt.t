fbt::vfs_read:return { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-dtrace-fbt.awl:1:1: error: unknown probe family 'fbt'
fbt::vfs_read:return { @ = count(); }
^~~~~~~~~~~~~~~~~~~~
note: did you mean 'kretprobe:vfs_read'?
