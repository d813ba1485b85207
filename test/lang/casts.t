kprobe:vfs_read { @a = (uint8)arg0; @b = (int16)-1; @c = (unsigned long)pid; @d = (pid_t)tid; @e = (uint8)(int32)pid; @f = ((struct file *)arg0)->f_pos; $p = (struct task_struct *)curtask; @g = $p->tgid; @h = (bool)pid; @i = (size_t)1; 	@text = (string[32])comm;
	@literal = (string[8])"abc";
	@empty = (bool)"" || (bool)comm;
	@halves = (uint16[2])(int8[4])(uint32)1;
}
# >>> types
probe kprobe:vfs_read
block
  assign : void
    map @a : uint8
    cast uint8 : uint8
      builtin arg0 : uint64
  assign : void
    map @b : int16
    cast int16 : int16 = -1
      unary - : int8 = -1
        int 1 : int8
  assign : void
    map @c : uint64
    cast unsigned long : uint64
      builtin pid : uint32
  assign : void
    map @d : int32
    cast pid_t : int32
      builtin tid : uint32
  assign : void
    map @e : uint8
    cast uint8 : uint8
      cast int32 : int32
        builtin pid : uint32
  assign : void
    map @f : int64
    field f_pos : int64
      cast struct file * : struct file *
        builtin arg0 : uint64
  assign : void
    variable $p : struct task_struct *
    cast struct task_struct * : struct task_struct *
      builtin curtask : struct task_struct *
  assign : void
    map @g : int32
    field tgid : int32
      variable $p : struct task_struct *
  assign : void
    map @h : bool
    cast bool : bool
      builtin pid : uint32
  assign : void
    map @i : uint64
    cast size_t : uint64 = 1
      int 1 : int8
  assign : void
    map @text : string[32]
    cast string[32] : string[32]
      builtin comm : string[16]
  assign : void
    map @literal : string[8]
    cast string[8] : string[8]
      string "abc" : string[4]
  assign : void
    map @empty : bool
    binary || : bool
      cast bool : bool
        index : char
          string "" : string[1]
          int 0 : int8
      cast bool : bool
        index : char
          builtin comm : string[16]
          int 0 : int8
  assign : void
    map @halves : uint16[2]
    cast uint16[2] : uint16[2]
      cast int8[4] : int8[4]
        cast uint32 : uint32 = 1
          int 1 : int8
map @a : uint8
map @b : int16
map @c : uint64
map @d : int32
map @e : uint8
map @f : int64
map @g : int32
map @h : bool
map @i : uint64
map @text : string[32]
map @literal : string[8]
map @empty : bool
map @halves : uint16[2]
