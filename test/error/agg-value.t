kprobe:vfs_read { @ = hist(arg2); if (@ > 3) { exit(); } }
# >>> stderr
agg-value.awl:1:39: error: map '@' holds hist() with 0 bits, which cannot be used as a number
kprobe:vfs_read { @ = hist(arg2); if (@ > 3) { exit(); } }
                                      ^
# >>> exit
1
