kprobe:vfs_read or kprobe:vfs_write { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-probes-or.awl:1:17: error: unexpected 'or'
kprobe:vfs_read or kprobe:vfs_write { @ = count(); }
                ^~
note: separate probes by ','
