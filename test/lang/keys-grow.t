BEGIN { @["ab"] = 1; @[comm] = 2; @lit["a"] = 1; @lit["a longer one"] = 2; @n[1] = 1; @n[nsecs] = 2; @m[-1] = 1; }
# >>> types
probe BEGIN
block
  assign : void
    map @ : int8
      string "ab" : string[3]
    int 1 : int8
  assign : void
    map @ : int8
      builtin comm : string[16]
    int 2 : int8
  assign : void
    map @lit : int8
      string "a" : string[2]
    int 1 : int8
  assign : void
    map @lit : int8
      string "a longer one" : string[13]
    int 2 : int8
  assign : void
    map @n : int8
      int 1 : int8
    int 1 : int8
  assign : void
    map @n : int8
      builtin nsecs : uint64
    int 2 : int8
  assign : void
    map @m : int8
      unary - : int8 = -1
        int 1 : int8
    int 1 : int8
map @(string[16]) : int8
map @lit(string[16]) : int8
map @n(uint64) : int8
map @m(int8) : int8
