kprobe:vfs_read { @ = arg0 << 64; }
# >>> stderr
shift-range.awl:1:31: warning: shift count 64 is out of range: it must be 0 to 63
kprobe:vfs_read { @ = arg0 << 64; }
                              ^~
