kprobe:vfs_read { @ = hist(arg2); if (@ > 3) { exit(); } }
# >>> stderr
agg-value.awl:1:39: error: map '@' holds hist() of 0 bits, which is no number
kprobe:vfs_read { @ = hist(arg2); if (@ > 3) { exit(); } }
                                      ^
# >>> exit
1
