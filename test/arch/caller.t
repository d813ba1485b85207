kprobe:vfs_read { @ = caller; }
kretprobe:vfs_read { @r = caller; }
# >>> listing arm
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load32 [v1 + 56]                           0: r1 = *(u32 *)(r1 +56)
  v8 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load32 [v1 + 60]                           0: r1 = *(u32 *)(r1 +60)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing arm64
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load64 [v1 + 240]                          0: r1 = *(u64 *)(r1 +240)
  v8 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load64 [v1 + 256]                          0: r1 = *(u64 *)(r1 +256)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing i386
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load32 [v1 + 60]                           0: r3 = *(u32 *)(r1 +60)
  v5 = call probe_read_kernel slot0, 4, v2        1: r2 = 4
                                                  2: r1 = r10
                                                  3: r1 += -4
                                                  4: call bpf_probe_read_kernel#113
  v6 = load32 [slot0]                             5: r0 = *(u32 *)(r10 -4)
  v12 = copy map_value0                           6: r5 = map[fd:0][0]+0  ; @
  store64 [v12], v6                               8: *(u64 *)(r5 +0) = r0
  exit 0                                          9: r0 = 0
                                                 10: exit
insns: 11
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load32 [v1 + 48]                           0: r1 = *(u32 *)(r1 +48)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing loongarch64
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load64 [v1 + 8]                            0: r1 = *(u64 *)(r1 +8)
  v8 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load64 [v1 + 264]                          0: r1 = *(u64 *)(r1 +264)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing mips
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load32 [v1 + 156]                          0: r1 = *(u32 *)(r1 +156)
  v8 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load32 [v1 + 180]                          0: r1 = *(u32 *)(r1 +180)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing mips64
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load64 [v1 + 248]                          0: r1 = *(u64 *)(r1 +248)
  v8 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load64 [v1 + 296]                          0: r1 = *(u64 *)(r1 +296)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing mips64el
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load64 [v1 + 248]                          0: r1 = *(u64 *)(r1 +248)
  v8 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load64 [v1 + 296]                          0: r1 = *(u64 *)(r1 +296)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing mipsel
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load32 [v1 + 156]                          0: r1 = *(u32 *)(r1 +156)
  v8 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load32 [v1 + 180]                          0: r1 = *(u32 *)(r1 +180)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing powerpc64
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load64 [v1 + 288]                          0: r1 = *(u64 *)(r1 +288)
  v8 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load64 [v1 + 256]                          0: r1 = *(u64 *)(r1 +256)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing powerpc64le
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load64 [v1 + 288]                          0: r1 = *(u64 *)(r1 +288)
  v8 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load64 [v1 + 256]                          0: r1 = *(u64 *)(r1 +256)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing riscv32
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load32 [v1 + 4]                            0: r1 = *(u32 *)(r1 +4)
  v8 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load32 [v1]                                0: r1 = *(u32 *)(r1 +0)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing riscv64
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load64 [v1 + 8]                            0: r1 = *(u64 *)(r1 +8)
  v8 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load64 [v1]                                0: r1 = *(u64 *)(r1 +0)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing s390x
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load64 [v1 + 136]                          0: r1 = *(u64 *)(r1 +136)
  v8 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load64 [v1 + 16]                           0: r1 = *(u64 *)(r1 +16)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing x86_64
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v2 = load64 [v1 + 152]                          0: r3 = *(u64 *)(r1 +152)
  v5 = call probe_read_kernel slot0, 8, v2        1: r2 = 8
                                                  2: r1 = r10
                                                  3: r1 += -8
                                                  4: call bpf_probe_read_kernel#113
  v6 = load64 [slot0]                             5: r0 = *(u64 *)(r10 -8)
  v12 = copy map_value0                           6: r5 = map[fd:0][0]+0  ; @
  store64 [v12], v6                               8: *(u64 *)(r5 +0) = r0
  exit 0                                          9: r0 = 0
                                                 10: exit
insns: 11
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v2 = load64 [v1 + 128]                          0: r1 = *(u64 *)(r1 +128)
  v8 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v8], v2                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
