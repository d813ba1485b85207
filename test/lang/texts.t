kprobe:vfs_read {
	@a = strlen("abc") + strstr("abc", "c");
	@b = strcontains(comm, "x") && "a" < "b";
	@c = strlen(str(arg0)) + strlen((int8 *)arg1);
	@d = str_concat(comm, "x");
	@e = strerror(-2);
	@f = strerror(arg0);
	@g = pton("::1");
}
# >>> types
probe kprobe:vfs_read
block
  assign : void
    map @a : int8
    binary + : int8 = 5
      call strlen : uint64 = 3
        string "abc" : string[4]
      call strstr : int64 = 2
        string "abc" : string[4]
        string "c" : string[2]
  assign : void
    map @b : bool
    binary && : bool
      call strcontains : bool
        builtin comm : string[16]
        string "x" : string[2]
      binary < : bool = 1
        string "a" : string[2]
        string "b" : string[2]
  assign : void
    map @c : uint64
    binary + : uint64
      call strlen : uint64
        call str : string[1024]
          builtin arg0 : uint64
      call strlen : uint64
        call str : string[1024]
          cast int8 * : int8 *
            builtin arg1 : uint64
  assign : void
    map @d : string[17]
    call str_concat : string[17]
      builtin comm : string[16]
      string "x" : string[2]
  assign : void
    map @e : string[48]
    string "No such file or directory" : string[48]
  assign : void
    map @f : string[48]
    call strerror : string[48]
      builtin arg0 : uint64
  assign : void
    map @g : uint8[16]
    call pton : uint8[16]
      string "::1" : string[4]
map @a : int8
map @b : bool
map @c : uint64
map @d : string[17]
map @e : string[48]
map @f : string[48]
map @g : uint8[16]
