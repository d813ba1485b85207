kprobe:vfs_read,kprobe:vfs_write {
	@[probe, func] = count();
	@h = hist(arg2);
	@x++;
	@s = str(arg1);
	printf("%s %d\n", comm, pid);
}
# >>> args
--without map_value
# >>> code
storei32 [slot2], 1
v39 = call map_lookup_elem map5, slot2
br v39 != 0, b25, b24
v40 = load64 [v39]
v41 = add v40, 1
store64 [v39], v41
storei32 [slot4], 0
v44 = call map_lookup_elem map2, slot4
br v44 != 0, b46, b27
storei64 [slot1], 0
v45 = call map_update_elem map2, slot4, slot1, 1
v46 = call map_lookup_elem map2, slot4
br v46 != 0, b47, b28
v50 = call map_lookup_elem map4, slot6
v51 = call probe_read_kernel v50, 1024, 0
v52 = call probe_read_str v50, 1024, v49
storei32 [slot4], 0
v53 = call map_update_elem map3, slot4, v50, 0
br v53 != 0, b31, b32
storei32 [slot2], 3
v54 = call map_lookup_elem map5, slot2
storei32 [slot2], 2
v63 = call map_lookup_elem map5, slot2
storei32 [slot2], 4
v66 = call map_lookup_elem map5, slot2
# >>> insns
191
# >>> absent
map\[fd:0\]\[0\]
