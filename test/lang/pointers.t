kprobe:vfs_read { $p = (uint32 *)arg0; @a = *$p; @b = $p[2]; @c = $p + 1; $p++; @d = *(uint8 *)arg1; @e = *arg0; @f = ((uint64 *)arg0) == 0; }
# >>> types
probe kprobe:vfs_read
block
  assign : void
    variable $p : uint32 *
    cast uint32 * : uint32 *
      builtin arg0 : uint64
  assign : void
    map @a : uint32
    unary * : uint32
      variable $p : uint32 *
  assign : void
    map @b : uint32
    index : uint32
      variable $p : uint32 *
      int 2 : int8
  assign : void
    map @c : uint32 *
    binary + : uint32 *
      variable $p : uint32 *
      int 1 : int8
  unary ++ behind : uint32 *
    variable $p : uint32 *
  assign : void
    map @d : uint8
    unary * : uint8
      cast uint8 * : uint8 *
        builtin arg1 : uint64
  assign : void
    map @e : uint64
    unary * : uint64
      builtin arg0 : uint64
  assign : void
    map @f : bool
    binary == : bool
      cast uint64 * : uint64 *
        builtin arg0 : uint64
      int 0 : int8
map @a : uint32
map @b : uint32
map @c : uint32 *
map @d : uint8
map @e : uint64
map @f : bool
