BEGIN { @a = nsecs(monotonic); @b = nsecs(boot); @c = nsecs(tai); @d = nsecs(sw_tai); }
# >>> code
v1 = call ktime_get_ns
store64 [v2], v1
v3 = call ktime_get_boot_ns
store64 [v4], v3
v5 = call ktime_get_tai_ns
store64 [v6], v5
v7 = call ktime_get_boot_ns
v8 = copy v9
; tai
v10 = add v7, v8
store64 [v11], v10
# >>> insns
21
