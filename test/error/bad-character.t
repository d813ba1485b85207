kprobe:vfs_read { @ = 1 ` 2; }
# >>> stderr
bad-character.awl:1:25: error: unexpected character '`'
kprobe:vfs_read { @ = 1 ` 2; }
                        ^
note: write system("command"), with --unsafe, to run a command
# >>> exit
1
