kprobe:vfs_read / comm == "stop" / { signal("KILL"); }
kprobe:vfs_write / pid == 1 / { signal(10); }
# >>> args
--unsafe
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read / comm == "stop" / { signal("KILL"); }
  v1 = call get_current_comm slot0, 8             0: r2 = 8
                                                  1: r1 = r10
                                                  2: r1 += -8
                                                  3: call bpf_get_current_comm#16
  v2 = load32 [slot0]                             4: r0 = *(u32 *)(r10 -8)
  br v2 == 1886352499, b3, b1                     5: if r0 != 0x706f7473 goto pc+4
  v3 = load8 [slot0 + 4]                          6: r0 = *(u8 *)(r10 -4)
  br v3 == 0, b2, b1                              7: if r0 != 0x0 goto pc+2
  v4 = call send_signal 9                         8: r1 = 9
                                                  9: call bpf_send_signal#109
  exit 0                                         10: r0 = 0
                                                 11: exit
insns: 12
kprobe:vfs_write
   2: kprobe:vfs_write / pid == 1 / { signal(10); }
  v1 = call get_current_pid_tgid                  0: call bpf_get_current_pid_tgid#14
  v2 = shr v1, 32                                 1: r0 >>= 32
  br v2 == 1, b2, b1                              2: if r0 != 0x1 goto pc+2
  v3 = call send_signal 10                        3: r1 = 10
                                                  4: call bpf_send_signal#109
  exit 0                                          5: r0 = 0
                                                  6: exit
insns: 7
