kprobe:vfs_read { @ = 1; @b = @[pid]; }
# >>> stderr
map-not-keyed.awl:1:31: error: map '@' has no keys, but is used with a key here
kprobe:vfs_read { @ = 1; @b = @[pid]; }
                              ^~~~~~
note: first used at map-not-keyed.awl:1:19
# >>> exit
1
