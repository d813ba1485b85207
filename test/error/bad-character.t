kprobe:vfs_read { @ = 1 ` 2; }
# >>> stderr
bad-character.awl:1:25: error: unexpected character '`'
kprobe:vfs_read { @ = 1 ` 2; }
                        ^
# >>> exit
1
