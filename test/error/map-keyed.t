kprobe:vfs_read { @[pid] = 1; @b = @; }
# >>> stderr
map-keyed.awl:1:36: error: map '@' has keys, but is used without a key here
kprobe:vfs_read { @[pid] = 1; @b = @; }
                                   ^
note: first used at map-keyed.awl:1:19
# >>> exit
1
