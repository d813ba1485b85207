kprobe:vfs_read { @x = arg2 * 2 + 1; }
# >>> bpf
kprobe:vfs_read
    0: r1 = *(u64 *)(r1 +96)
    1: r1 <<= 1
    2: r1 += 1
    3: r0 = map[fd:0][0]+0
    5: *(u64 *)(r0 +0) = r1
    6: r0 = 0
    7: exit
insns: 8

