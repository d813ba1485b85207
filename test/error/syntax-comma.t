kprobe:vfs_read, { @x++; }
# >>> exit
1
# >>> stderr
syntax-comma.awl:1:18: error: unexpected '{', expected probe
kprobe:vfs_read, { @x++; }
                 ^
