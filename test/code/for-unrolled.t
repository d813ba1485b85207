kprobe:vfs_read { for ($i : 7..9) { if (arg0 == 5) { break; } @ = $i; } }
# >>> args
--without loops
# >>> code
v1 = load64 [v2 + 112]
br v1 == 5, b1, b2
storei64 [map_value0], 7
br v1 == 5, b1, b3
storei64 [map_value0], 8
# >>> insns
9
