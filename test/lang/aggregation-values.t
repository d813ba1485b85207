kprobe:vfs_read { @ = count(); if (@ > 5) { printf("%d\n", @); } @b = (int64)@; print(@, 3); @m = max(arg0); @k = @m + 1; }
# >>> types
probe kprobe:vfs_read
block
  assign : void
    map @ : count_t
    call count : void
  if
    binary > : bool
      map @ : int64
      int 5 : int8
    block
      call printf : void
        string "%d\n" : string[4]
        map @ : int64
  assign : void
    map @b : int64
    cast int64 : int64
      map @ : int64
  call print : void
    map @ : count_t
    int 3 : int8
  assign : void
    map @m : max_t
    call max : void
      builtin arg0 : uint64
  assign : void
    map @k : uint64
    binary + : uint64
      map @m : uint64
      int 1 : int8
map @ : count_t
map @b : int64
map @m : max_t
map @k : uint64
