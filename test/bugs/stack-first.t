kprobe:vfs_open { @[str(arg1)] = count(); }
# >>> args
--kernel 4.14
# >>> absent
1024
# >>> code
call probe_read_str slot0, 128, v1
call map_lookup_elem map0, slot0
# >>> insns
41
