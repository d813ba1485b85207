kprobe:vfs_open { @[str(arg1, 16)] = strlen(str(arg1, 12)); }
# >>> args
--kernel 4.9
# >>> absent
probe_read_str
# >>> code
kprobe:vfs_open
v1 = call probe_read slot2, 8, v7
br v1 s< 0, b3, b5
v2 = load64 [slot2]
# >>> insns
306
