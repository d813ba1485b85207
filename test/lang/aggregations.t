kprobe:vfs_read { @a = count(); @b = sum(arg2); @c = avg((int32)arg2); @d = min(arg2); @e = max(arg2); @f = stats(arg2); @g = hist(arg2); @h = hist(arg2, 3); @i = lhist(arg2, -10, 10, 2); @j[comm] = quantize(arg2); }
# >>> types
probe kprobe:vfs_read
block
  assign : void
    map @a : count_t
    call count : void
  assign : void
    map @b : sum_t
    call sum : void
      builtin arg2 : uint64
  assign : void
    map @c : avg_t
    call avg : void
      cast int32 : int32
        builtin arg2 : uint64
  assign : void
    map @d : min_t
    call min : void
      builtin arg2 : uint64
  assign : void
    map @e : max_t
    call max : void
      builtin arg2 : uint64
  assign : void
    map @f : stats_t
    call stats : void
      builtin arg2 : uint64
  assign : void
    map @g : hist_t
    call hist : void
      builtin arg2 : uint64
  assign : void
    map @h : hist_t
    call hist : void
      builtin arg2 : uint64
      int 3 : int8
  assign : void
    map @i : lhist_t
    call lhist : void
      builtin arg2 : uint64
      unary - : int8 = -10
        int 10 : int8
      int 10 : int8
      int 2 : int8
  assign : void
    map @j : quantize_t
      builtin comm : string[16]
    call quantize : void
      builtin arg2 : uint64
map @a : count_t
map @b : sum_t
map @c : avg_t
map @d : min_t
map @e : max_t
map @f : stats_t
map @g : hist_t
map @h : hist_t
map @i : lhist_t
map @j(string[16]) : quantize_t
