kprobe:vfs_read+0xffffffff81000a00 { @ = count(); }
# >>> stderr
address-of-other.awl:1:1: error: unknown probe 'kprobe:vfs_read+0xffffffff81000a00'
kprobe:vfs_read+0xffffffff81000a00 { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: the offset is beyond the end of vfs_read
# >>> exit
1
