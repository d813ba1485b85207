kprobe:vfs_read and kprobe:vfs_write { @ = count(); }
# >>> stderr
mistake-probes-and.awl:1:17: error: unexpected 'and'
kprobe:vfs_read and kprobe:vfs_write { @ = count(); }
                ^~~
note: separate probes by ','
# >>> exit
1
