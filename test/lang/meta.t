kprobe:vfs_read {
	@a = is_ptr(curtask) && is_str(comm) && !is_array(comm);
	@b = is_integer(pid) + is_unsigned_integer(-1) + is_literal(3);
	@c = has_cpid;
	@d[probetype] = pcomm;
	@e = nsecs(monotonic) + nsecs(boot) + nsecs(tai) + nsecs(sw_tai);
	@f = cgroup_path(cgroup);
	@g[1] = comm;
	let $v;
	if (find(@g, 1, $v)) { warnf("%s", $v); errorf("%d", pid); }
	static_assert(1, "x");
	if (is_str(3)) { fail("never"); }
	@h = numaid + usermode;
}
# >>> types
probe kprobe:vfs_read
block
  assign : void
    map @a : bool
    binary && : bool = 1
      binary && : bool = 1
        call is_ptr : bool = 1
          builtin curtask : struct task_struct *
        call is_str : bool = 1
          builtin comm : string[16]
      unary ! : bool = 1
        call is_array : bool = 0
          builtin comm : string[16]
  assign : void
    map @b : uint64
    binary + : uint64 = 2
      binary + : uint64 = 1
        call is_integer : bool = 1
          builtin pid : uint32
        call is_unsigned_integer : bool = 0
          unary - : int8 = -1
            int 1 : int8
      call is_literal : bool = 1
        int 3 : int8
  assign : void
    map @c : bool
    builtin has_cpid : bool = 0
  assign : void
    map @d : string[16]
      string "kprobe" : string[7]
    cast string[16] : string[16]
      field comm : string[16]
        field real_parent : struct task_struct *
          builtin curtask : struct task_struct *
  assign : void
    map @e : uint64
    binary + : uint64
      binary + : uint64
        binary + : uint64
          builtin nsecs : uint64
          builtin nsecs : uint64
        builtin nsecs : uint64
      builtin nsecs : uint64
  assign : void
    map @f : cgroup_path
    call cgroup_path : cgroup_path
      builtin cgroup : uint64
  assign : void
    map @g : string[16]
      int 1 : int8
    builtin comm : string[16]
  assign : void
    variable $v : string[16]
    string "" : string[1]
  if
    call find : bool
      map @g : string[16]
        int 1 : int8
      variable $v : string[16]
    block
      call warnf : void
        string "%s" : string[3]
        variable $v : string[16]
      call errorf : void
        string "%d" : string[3]
        builtin pid : uint32
  call static_assert : void
    int 1 : int8
    string "x" : string[2]
  if
    call is_str : bool = 0
      int 3 : int8
    block
      call fail : void
        string "never" : string[6]
  assign : void
    map @h : uint64
    binary + : uint64
      builtin numaid : uint32
      builtin usermode : uint8
map @a : bool
map @b : uint64
map @c : bool
map @d(string[8]) : string[16]
map @e : uint64
map @f : cgroup_path
map @g(int8) : string[16]
map @h : uint64
