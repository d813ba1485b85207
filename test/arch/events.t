// Where a 32-bit JIT has no atomics, a lost event is counted by load, add (the
// last +1) and store.
tracepoint:sched:sched_switch { @[args.prev_pid] = count(); printf("%s %d\n", comm, pid); }
# >>> code
v1 = loads32 [v2 + 24]
v8 = call ringbuf_reserve map3, 32, 0
storei64 [v8], 0
v9 = add v8, 8
v10 = call get_current_comm v9, 16
store32 [v8 + 24], v12
v14 = copy map_value2+8
atomic_add64 [v14], v15
# >>> insns
50
# >>> code arm
v1 = loads32 [v2 + 24]
v8 = call ringbuf_reserve map3, 32, 0
storei64 [v8], 0
store32 [v8 + 24], v12
v15 = load64 [map_value2+8]
v16 = add v15, 1
store64 [map_value2+8], v16
# >>> insns arm
51
# >>> offsets
arm i386 mips mipsel riscv32
  3: s32+24 =1 u64+0 +1 =0 +8 >>32 +1
arm64 loongarch64 mips64 mips64el powerpc64 powerpc64le riscv64 s390x x86_64
  3: s32+24 =1 u64+0 +1 =0 +8 >>32
