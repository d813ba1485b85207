config = { print_maps_on_exit = false; max_map_keys = 2; BPFTRACE_MAX_STRLEN = 16; unstable_map_decl = enable }
BEGIN { @a[1] = 1; @a[2] = 2; @a[3] = 3; print(@a); exit(); }
# >>> args
-q
# >>> expect
@a[1]: 1
@a[2]: 2
Lost 1 map keys
# >>> stderr
1 key not added to @a: the map is full \(2 entries\)
