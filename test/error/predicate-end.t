kprobe:vfs_read /pid == 1 { @ = count(); }
# >>> stderr
predicate-end.awl:1:27: error: predicate is not closed: '/' is missing
kprobe:vfs_read /pid == 1 { @ = count(); }
                          ^
# >>> exit
1
