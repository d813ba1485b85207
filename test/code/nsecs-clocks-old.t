BEGIN { @b = nsecs(boot); @c = nsecs(tai); }
# >>> args
--without boot_time,tai_time
# >>> code
v1 = call ktime_get_ns
v2 = copy v3
; suspended
v4 = add v1, v2
store64 [v5], v4
v6 = call ktime_get_ns
v7 = copy v8
; tai
v9 = add v6, v7
store64 [v10], v9
# >>> insns
16
