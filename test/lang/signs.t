kprobe:vfs_read /arg0 < 0 || arg1 <= -5 || 0 > arg2 || arg0 > 3/ {
	@neg = hist(arg0); @u32 = hist((uint32)arg0); @lin = lhist(arg0, -10, 10, 2);
	@a = nsecs >= 0; @b = pid < 0; @c = pid - 1; @d = nsecs - 5; @e = arg0 / 2; @f = (int64)arg0 / 2;
}
# >>> types
probe kprobe:vfs_read
predicate
  binary || : bool
    binary || : bool
      binary || : bool
        binary < : bool
          cast int64 : int64
            builtin arg0 : uint64
          int 0 : int8
        binary <= : bool
          cast int64 : int64
            builtin arg1 : uint64
          unary - : int8 = -5
            int 5 : int8
      binary > : bool
        int 0 : int8
        cast int64 : int64
          builtin arg2 : uint64
    binary > : bool
      builtin arg0 : uint64
      int 3 : int8
block
  assign : void
    map @neg : hist_t
    call hist : void
      builtin arg0 : uint64
  assign : void
    map @u32 : hist_t
    call hist : void
      cast uint32 : uint32
        builtin arg0 : uint64
  assign : void
    map @lin : lhist_t
    call lhist : void
      builtin arg0 : uint64
      unary - : int8 = -10
        int 10 : int8
      int 10 : int8
      int 2 : int8
  assign : void
    map @a : bool
    binary >= : bool
      cast int64 : int64
        builtin nsecs : uint64
      int 0 : int8
  assign : void
    map @b : bool
    binary < : bool
      builtin pid : uint32
      int 0 : int8
  assign : void
    map @c : int64
    binary - : int64
      builtin pid : uint32
      int 1 : int8
  assign : void
    map @d : int64
    binary - : int64
      builtin nsecs : uint64
      int 5 : int8
  assign : void
    map @e : uint64
    binary / : uint64
      builtin arg0 : uint64
      int 2 : int8
  assign : void
    map @f : int64
    binary / : int64
      cast int64 : int64
        builtin arg0 : uint64
      int 2 : int8
map @neg : hist_t
map @u32 : hist_t
map @lin : lhist_t
map @a : bool
map @b : bool
map @c : int64
map @d : int64
map @e : uint64
map @f : int64
