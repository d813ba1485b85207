config = {
	max_strlen = 32;
	missing_probes = "warn";
	stack_mode = perf
}
kprobe:vfs_read { @[kstack(5)] = str(arg1); @b = str(arg1, 7); }
# >>> types
probe kprobe:vfs_read
block
  assign : void
    map @ : string[32]
      call kstack : kstack_t
    call str : string[32]
      builtin arg1 : uint64
  assign : void
    map @b : string[7]
    call str : string[7]
      builtin arg1 : uint64
      int 7 : int8
map @(kstack_t) : string[32]
map @b : string[7]
