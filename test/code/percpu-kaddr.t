BEGIN { @a = *percpu_kaddr("vfs_read"); @b = percpu_kaddr("vfs_write", 3); }
# >>> code
v1 = call get_smp_processor_id
v2 = extern
; possible_cpus
v3 = phi b5: 0, b1: -2130706240
br v1 < v2, b1, b5
v4 = call probe_read_kernel slot0, 8, v3
v5 = load64 [slot0]
store64 [v6], v5
v7 = phi b6: 0, b3: -2130706112
br v2 > 3, b3, b6
store64 [v8], v7
# >>> insns
22
