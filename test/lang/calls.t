kprobe:vfs_read { time("%H:%M:%S\n"); time(); @a = ksym(arg0); @b = usym(arg0); @c = kaddr("vfs_read"); @d = reg("ip"); @e = bswap((uint16)arg0); @f = ntop(arg0); @g = strftime("%H", nsecs); join(arg0); cat("/proc/%d/stat", pid); @h = kptr(arg0); @i = uptr((struct path *)arg0); if (has_key(@m, 1)) { delete(@m[1]); delete(@m, 2); } @m[1] = 1; zero(@m); clear(@m); exit(3); }
# >>> types
probe kprobe:vfs_read
block
  call time : void
    string "%H:%M:%S\n" : string[10]
  call time : void
  assign : void
    map @a : ksym_t
    call ksym : ksym_t
      builtin arg0 : uint64
  assign : void
    map @b : usym_t
    call usym : usym_t
      builtin arg0 : uint64
  assign : void
    map @c : uint64
    call kaddr : uint64
      string "vfs_read" : string[9]
  assign : void
    map @d : uint64
    call reg : uint64
      string "ip" : string[3]
  assign : void
    map @e : uint16
    call bswap : uint16
      cast uint16 : uint16
        builtin arg0 : uint64
  assign : void
    map @f : inet
    call ntop : inet
      builtin arg0 : uint64
  assign : void
    map @g : timestamp
    call strftime : timestamp
      string "%H" : string[3]
      builtin nsecs : uint64
  call join : void
    builtin arg0 : uint64
  call cat : void
    string "/proc/%d/stat" : string[14]
    builtin pid : uint32
  assign : void
    map @h : void *
    call kptr : void *
      builtin arg0 : uint64
  assign : void
    map @i : struct path *
    call uptr : struct path *
      cast struct path * : struct path *
        builtin arg0 : uint64
  if
    call has_key : bool
      map @m : int8
      int 1 : int8
    block
      call delete : bool
        map @m : int8
          int 1 : int8
      call delete : bool
        map @m : int8
          int 2 : int8
  assign : void
    map @m : int8
      int 1 : int8
    int 1 : int8
  call zero : void
    map @m : int8
  call clear : void
    map @m : int8
  call exit : void
    int 3 : int8
map @a : ksym_t
map @b : usym_t
map @c : uint64
map @d : uint64
map @e : uint16
map @f : inet
map @g : timestamp
map @h : void *
map @i : struct path *
map @m(int8) : int8
