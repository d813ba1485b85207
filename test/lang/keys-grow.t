BEGIN { @["ab"] = 1; @[comm] = 2; @lit["a"] = 1; @lit["a longer one"] = 2; @n[1] = 1; @n[nsecs] = 2; @m[-1] = 1; }
# >>> types
probe BEGIN
block
  assign : void
    map @ : int64
      string "ab" : string[3]
    int 1 : int64
  assign : void
    map @ : int64
      builtin comm : string[16]
    int 2 : int64
  assign : void
    map @lit : int64
      string "a" : string[2]
    int 1 : int64
  assign : void
    map @lit : int64
      string "a longer one" : string[13]
    int 2 : int64
  assign : void
    map @n : int64
      int 1 : int64
    int 1 : int64
  assign : void
    map @n : int64
      builtin nsecs : uint64
    int 2 : int64
  assign : void
    map @m : int64
      unary - : int64 = -1
        int 1 : int64
    int 1 : int64
map @(string[16]) : int64
map @lit(string[16]) : int64
map @n(uint64) : int64
map @m(int64) : int64
