kprobe:vfs_read or kprobe:vfs_write { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-probes-or.awl:1:17: error: unexpected 'or'
kprobe:vfs_read or kprobe:vfs_write { @ = count(); }
                ^~
note: write '||' instead of 'or'; between probes, write ','
