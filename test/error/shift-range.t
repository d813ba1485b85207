kprobe:vfs_read { @ = arg0 << 64; }
# >>> stderr
shift-range.awl:1:31: warning: shift by 64 bits
kprobe:vfs_read { @ = arg0 << 64; }
                              ^~
