BEGIN { @a[1, "x"] = comm; for ($kv : @a) { $k = $kv.0.1; $v = $kv.1; } @c[pid] = sum(-1); for ($kv : @c) { print($kv); } $n = len(@a); }
# >>> types
probe BEGIN
block
  assign : void
    map @a : string[16]
      int 1 : int8
      string "x" : string[2]
    builtin comm : string[16]
  for
    kv
    map @a : string[16]
    block
      assign : void
        variable $k : string[8]
        field 1 : string[8]
          field 0 : (int8,string[8])
            variable $kv : ((int8,string[8]),string[16])
      assign : void
        variable $v : string[16]
        field 1 : string[16]
          variable $kv : ((int8,string[8]),string[16])
  assign : void
    map @c : sum_t
      builtin pid : uint32
    call sum : void
      unary - : int8 = -1
        int 1 : int8
  for
    kv
    map @c : sum_t
    block
      call print : void
        variable $kv : (uint32,int64)
  assign : void
    variable $n : uint64
    call len : uint64
      map @a : string[16]
map @a(int8,string[8]) : string[16]
map @c(uint32) : sum_t
