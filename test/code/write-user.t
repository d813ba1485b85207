kprobe:vfs_read { write_user(arg1, (uint32)pid); signal_thread("KILL"); }
# >>> args
--unsafe
# >>> listing
kprobe:vfs_read
   1: kprobe:vfs_read { write_user(arg1, (uint32)pid); signal_thread("KILL"); }
  v1 = load64 [v2 + 104]                          0: r6 = *(u64 *)(r1 +104)
  v3 = call get_current_pid_tgid                  1: call bpf_get_current_pid_tgid#14
  v4 = shr v3, 32                                 2: r0 >>= 32
  store32 [slot0], v4                             3: *(u32 *)(r10 -8) = r0
  v5 = call probe_write_user v1, slot0, 4         4: r1 = r6
                                                  5: r3 = 4
                                                  6: r2 = r10
                                                  7: r2 += -8
                                                  8: call bpf_probe_write_user#36
  v6 = call send_signal_thread 9                  9: r1 = 9
                                                 10: call bpf_send_signal_thread#117
  exit 0                                         11: r0 = 0
                                                 12: exit
insns: 13
