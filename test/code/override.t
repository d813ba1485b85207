kprobe:__x64_sys_openat / comm == "denied" / { override(-13); }
# >>> args
--unsafe
# >>> listing
kprobe:__x64_sys_openat
   1: kprobe:__x64_sys_openat / comm == "denied" / { override(-13); }
  v1 = ctx                                        0: r6 = r1
  v2 = call get_current_comm slot0, 8             1: r2 = 8
                                                  2: r1 = r10
                                                  3: r1 += -8
                                                  4: call bpf_get_current_comm#16
  v3 = load32 [slot0]                             5: r0 = *(u32 *)(r10 -8)
  br v3 == 1768842596, b3, b1                     6: if r0 != 0x696e6564 goto pc+7
  v4 = load16 [slot0 + 4]                         7: r0 = *(u16 *)(r10 -4)
  br v4 == 25701, b4, b1                          8: if r0 != 0x6465 goto pc+5
  v5 = load8 [slot0 + 6]                          9: r0 = *(u8 *)(r10 -2)
  br v5 == 0, b2, b1                             10: if r0 != 0x0 goto pc+3
  v6 = call override_return v1, -13              11: r1 = r6
                                                 12: r2 = -13
                                                 13: call bpf_override_return#58
  exit 0                                         14: r0 = 0
                                                 15: exit
insns: 16
