tracepoint:sys*:* { @ = count(); }
# >>> args
--arch x86_64
# >>> listing
tracepoint:syscalls:sys_enter_accept4, tracepoint:syscalls:sys_enter_clone, tracepoint:syscalls:sys_enter_close, tracepoint:syscalls:sys_enter_connect, tracepoint:syscalls:sys_enter_execve, tracepoint:syscalls:sys_enter_exit_group, tracepoint:syscalls:sys_enter_futex, tracepoint:syscalls:sys_enter_kill, tracepoint:syscalls:sys_enter_mmap, tracepoint:syscalls:sys_enter_nanosleep, tracepoint:syscalls:sys_enter_newfstatat, tracepoint:syscalls:sys_enter_open, tracepoint:syscalls:sys_enter_openat, tracepoint:syscalls:sys_enter_read, tracepoint:syscalls:sys_enter_statx, tracepoint:syscalls:sys_enter_unlinkat, tracepoint:syscalls:sys_enter_write, tracepoint:syscalls:sys_exit_accept4, tracepoint:syscalls:sys_exit_clone, tracepoint:syscalls:sys_exit_close, tracepoint:syscalls:sys_exit_connect, tracepoint:syscalls:sys_exit_execve, tracepoint:syscalls:sys_exit_exit_group, tracepoint:syscalls:sys_exit_futex, tracepoint:syscalls:sys_exit_kill, tracepoint:syscalls:sys_exit_mmap, tracepoint:syscalls:sys_exit_nanosleep, tracepoint:syscalls:sys_exit_newfstatat, tracepoint:syscalls:sys_exit_open, tracepoint:syscalls:sys_exit_openat, tracepoint:syscalls:sys_exit_read, tracepoint:syscalls:sys_exit_statx, tracepoint:syscalls:sys_exit_unlinkat, tracepoint:syscalls:sys_exit_write
   1: tracepoint:sys*:* { @ = count(); }
  v1 = copy map_value2                            0: r0 = map[fd:0][0]+0  ; stop
  v2 = load64 [v1]                                2: r0 = *(u64 *)(r0 +0)
  br v2 == 0, b2, b1                              3: if r0 != 0x0 goto pc+10
  storei32 [slot0], 0                             4: *(u32 *)(r10 -8) = 0
  v3 = call map_lookup_elem map0, slot0           5: r2 = r10
                                                  6: r2 += -8
                                                  7: r1 = map[fd:0]  ; @
                                                  9: call bpf_map_lookup_elem#1
  br v3 != 0, b3, b1                             10: if r0 == 0x0 goto pc+4
  v4 = load64 [v3]                               11: r5 = *(u64 *)(r0 +0)
  v5 = add v4, 1                                 12: r5 += 1
  store64 [v3], v5                               13: *(u64 *)(r0 +0) = r5
  exit 0                                         14: r0 = 0
                                                 15: exit
insns: 16
