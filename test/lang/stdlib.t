kprobe:vfs_read {
	@[comm(1), leader_comm, leader_tid, leader_comm(curtask), leader_tid(curtask)] = True;
	$s = "abc";
	assert_str($s);
	assert_str(comm);
	$n = strcap(comm) + default_str_length() + strcap("x");
	if (is_err(arg0) || kfunc_exist("none") || kfunc_allowed("none")) { $n = 2; }
	if (False) { $n = __NR_read + SYS_write; }
	$r = reg("pc") + reg("sp") + reg("fp");
}
# >>> types
probe kprobe:vfs_read
block
  assign : void
    map @ : bool
      call comm : string[16]
        int 1 : int8
      cast string[16] : string[16]
        field comm : string[16]
          field group_leader : struct task_struct *
            builtin curtask : struct task_struct *
      cast uint32 : uint32
        field pid : int32
          field group_leader : struct task_struct *
            builtin curtask : struct task_struct *
      cast string[16] : string[16]
        field comm : string[16]
          field group_leader : struct task_struct *
            builtin curtask : struct task_struct *
      cast uint32 : uint32
        field pid : int32
          field group_leader : struct task_struct *
            builtin curtask : struct task_struct *
    int 1 : bool
  assign : void
    variable $s : string[8]
    string "abc" : string[4]
  call assert_str : void
    variable $s : string[8]
  call assert_str : void
    builtin comm : string[16]
  assign : void
    variable $n : int64
    binary + : int16 = 1042
      binary + : uint64 = 1040
        call strcap : int64 = 16
          builtin comm : string[16]
        builtin default_str_length : uint64 = 1024
      call strcap : int64 = 2
        string "x" : string[2]
  if
    binary || : bool
      binary || : bool
        call is_err : bool
          builtin arg0 : uint64
        call kfunc_exist : bool = 0
          string "none" : string[5]
      call kfunc_allowed : bool = 0
        string "none" : string[5]
    block
      assign : void
        variable $n : int64
        int 2 : int8
  if
    int 0 : bool
    block
      assign : void
        variable $n : int64
        binary + : int8 = 1
          int 0 : int8
          int 1 : int8
  assign : void
    variable $r : uint64
    binary + : uint64
      binary + : uint64
        call reg : uint64
          string "pc" : string[3]
        call reg : uint64
          string "sp" : string[3]
      call reg : uint64
        string "fp" : string[3]
map @(string[16],string[16],uint32,string[16],uint32) : bool
