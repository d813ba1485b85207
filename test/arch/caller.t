kprobe:vfs_read { @ = caller; }
kretprobe:vfs_read { @r = caller; }
# >>> listing arm
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load32 [v2 + 56]                           0: r1 = *(u32 *)(r1 +56)
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load32 [v2 + 60]                           0: r1 = *(u32 *)(r1 +60)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing arm64
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load64 [v2 + 240]                          0: r1 = *(u64 *)(r1 +240)
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load64 [v2 + 256]                          0: r1 = *(u64 *)(r1 +256)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing i386
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load32 [v2 + 60]                           0: r3 = *(u32 *)(r1 +60)
  v3 = call probe_read_kernel slot0, 4, v1        1: r2 = 4
                                                  2: r1 = r10
                                                  3: r1 += -4
                                                  4: call bpf_probe_read_kernel#113
  v4 = load32 [slot0]                             5: r0 = *(u32 *)(r10 -4)
  v5 = copy map_value0                            6: r5 = map[fd:0][0]+0  ; @
  store64 [v5], v4                                8: *(u64 *)(r5 +0) = r0
  exit 0                                          9: r0 = 0
                                                 10: exit
insns: 11
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load32 [v2 + 48]                           0: r1 = *(u32 *)(r1 +48)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing loongarch64
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load64 [v2 + 8]                            0: r1 = *(u64 *)(r1 +8)
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load64 [v2 + 264]                          0: r1 = *(u64 *)(r1 +264)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing mips
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load32 [v2 + 156]                          0: r1 = *(u32 *)(r1 +156)
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load32 [v2 + 180]                          0: r1 = *(u32 *)(r1 +180)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing mips64
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load64 [v2 + 248]                          0: r1 = *(u64 *)(r1 +248)
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load64 [v2 + 296]                          0: r1 = *(u64 *)(r1 +296)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing mips64el
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load64 [v2 + 248]                          0: r1 = *(u64 *)(r1 +248)
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load64 [v2 + 296]                          0: r1 = *(u64 *)(r1 +296)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing mipsel
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load32 [v2 + 156]                          0: r1 = *(u32 *)(r1 +156)
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load32 [v2 + 180]                          0: r1 = *(u32 *)(r1 +180)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing powerpc64
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load64 [v2 + 288]                          0: r1 = *(u64 *)(r1 +288)
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load64 [v2 + 256]                          0: r1 = *(u64 *)(r1 +256)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing powerpc64le
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load64 [v2 + 288]                          0: r1 = *(u64 *)(r1 +288)
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load64 [v2 + 256]                          0: r1 = *(u64 *)(r1 +256)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing riscv32
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load32 [v2 + 4]                            0: r1 = *(u32 *)(r1 +4)
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load32 [v2]                                0: r1 = *(u32 *)(r1 +0)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing riscv64
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load64 [v2 + 8]                            0: r1 = *(u64 *)(r1 +8)
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load64 [v2]                                0: r1 = *(u64 *)(r1 +0)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing s390x
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load64 [v2 + 136]                          0: r1 = *(u64 *)(r1 +136)
  v3 = copy map_value0                            1: r0 = map[fd:0][0]+0  ; @
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load64 [v2 + 16]                           0: r1 = *(u64 *)(r1 +16)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
# >>> listing x86_64
kprobe:vfs_read
   1: kprobe:vfs_read { @ = caller; }
  v1 = load64 [v2 + 152]                          0: r3 = *(u64 *)(r1 +152)
  v3 = call probe_read_kernel slot0, 8, v1        1: r2 = 8
                                                  2: r1 = r10
                                                  3: r1 += -8
                                                  4: call bpf_probe_read_kernel#113
  v4 = load64 [slot0]                             5: r0 = *(u64 *)(r10 -8)
  v5 = copy map_value0                            6: r5 = map[fd:0][0]+0  ; @
  store64 [v5], v4                                8: *(u64 *)(r5 +0) = r0
  exit 0                                          9: r0 = 0
                                                 10: exit
insns: 11
kretprobe:vfs_read
   2: kretprobe:vfs_read { @r = caller; }
  v1 = load64 [v2 + 128]                          0: r1 = *(u64 *)(r1 +128)
  v3 = copy map_value1                            1: r0 = map[fd:0][0]+0  ; @r
  store64 [v3], v1                                3: *(u64 *)(r0 +0) = r1
  exit 0                                          4: r0 = 0
                                                  5: exit
insns: 6
