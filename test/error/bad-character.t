kprobe:vfs_read { @ = 1 ` 2; }
# >>> stderr
bad-character.awl:1:25: error: character '`' does not belong here
kprobe:vfs_read { @ = 1 ` 2; }
                        ^
# >>> exit
1
