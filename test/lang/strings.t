BEGIN { @a = comm == "cat"; @b = "x" != comm; @c = strncmp(comm, "ca", 2); @d = pid ? "yes" : "definitely not"; @e = str(0, 10); }
# >>> types
probe BEGIN
block
  assign : void
    map @a : bool
    binary == : bool
      builtin comm : string[16]
      string "cat" : string[4]
  assign : void
    map @b : bool
    binary != : bool
      string "x" : string[2]
      builtin comm : string[16]
  assign : void
    map @c : uint64
    call strncmp : uint64
      builtin comm : string[16]
      string "ca" : string[3]
      int 2 : int8
  assign : void
    map @d : string[16]
    ternary : string[15]
      builtin pid : uint32
      string "yes" : string[4]
      string "definitely not" : string[15]
  assign : void
    map @e : string[10]
    call str : string[10]
      int 0 : int8
      int 10 : int8
map @a : bool
map @b : bool
map @c : uint64
map @d : string[16]
map @e : string[10]
