kretprobe:vfs_read { @[__builtin_pid, __builtin_comm] = __builtin_retval; @k[__builtin_kstack] = __builtin_nsecs; print((execname, kpid, stack)); @p[ppid(curtask)] = pcomm(curtask); }
# >>> types
probe kretprobe:vfs_read
block
  assign : void
    map @ : int64
      builtin pid : uint32
      builtin comm : string[16]
    builtin retval : int64
  assign : void
    map @k : uint64
      call kstack : kstack_t
    builtin nsecs : uint64
  call print : void
    tuple : (string[16],uint32,kstack_t)
      builtin comm : string[16]
      builtin tid : uint32
      call kstack : kstack_t
  assign : void
    map @p : string[16]
      cast uint32 : uint32
        field tgid : int32
          field real_parent : struct task_struct *
            builtin curtask : struct task_struct *
    cast string[16] : string[16]
      field comm : string[16]
        field real_parent : struct task_struct *
          builtin curtask : struct task_struct *
map @(uint32,string[16]) : int64
map @k(kstack_t) : uint64
map @p(uint32) : string[16]
