kprobe:vfs_read, kprobe:vfs_open /func == "vfs_open" || probe != "kprobe:vfs_read"/ {
	$p = probe;
	@a = $p == "kprobe:vfs_open";
	@b = username == "no such user";
	@c = ksym(arg0) != "vfs_read";
	@e = ksym(arg0) == "dup_name";
	@d = str(arg1, config.max_strlen);
}
# >>> types
probe kprobe:vfs_read
probe kprobe:vfs_open
predicate
  binary || : bool
    binary < : bool
      binary - : uint64
        builtin func : ksym_t
        int 18446744071578845696 : uint64
      int 64 : uint64
    binary != : bool
      builtin probe : probe
      int 0 : uint64
block
  assign : void
    variable $p : probe
    builtin probe : probe
  assign : void
    map @a : bool
    binary == : bool
      variable $p : probe
      int 1 : uint64
  assign : void
    map @b : bool
    binary == : bool
      builtin username : username
      int 4294967295 : uint64
  assign : void
    map @c : bool
    binary >= : bool
      binary - : uint64
        call ksym : ksym_t
          builtin arg0 : uint64
        int 18446744071578845376 : uint64
      int 64 : uint64
  assign : void
    map @e : bool
    binary || : bool
      binary || : bool
        binary < : bool
          binary - : uint64
            call ksym : ksym_t
              builtin arg0 : uint64
            int 18446744071578847680 : uint64
          int 64 : uint64
        binary < : bool
          binary - : uint64
            call ksym : ksym_t
              builtin arg0 : uint64
            int 18446744071578847744 : uint64
          int 64 : uint64
      binary < : bool
        binary - : uint64
          call ksym : ksym_t
            builtin arg0 : uint64
          int 18446744072637907584 : uint64
        int 4096 : uint64
  assign : void
    map @d : string[1024]
    call str : string[1024]
      builtin arg1 : uint64
      int 1024 : int16
map @a : bool
map @b : bool
map @c : bool
map @e : bool
map @d : string[1024]
