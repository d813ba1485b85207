kprobe:vfs_read { printf("%d %d %u\n", cpu, ncpus, rand); }
# >>> code
v1 = call ringbuf_reserve map1, 32, 0
v2 = call get_smp_processor_id
store32 [v1 + 8], v2
storei32 [v1 + 12], 0
v3 = copy v4
; ncpus
store64 [v1 + 16], v3
v5 = call get_prandom_u32
store32 [v1 + 24], v5
storei32 [v1 + 28], 0
# >>> insns
27
