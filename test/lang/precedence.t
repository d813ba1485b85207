BEGIN { @ = 1 + 2 * 3 - 4 % 3 << 1 & 7 | 8 ^ 2; @b = !pid && tid || uid == 3 < 2; @c = pid ? tid ? 1 : 2 : 3; @d = -pid + ~tid; @e = pid ?: 5; }
# >>> types
probe BEGIN
block
  assign : void
    map @ : int64
    binary | : int64 = 14
      binary & : int64 = 4
        binary << : int64 = 12
          binary - : int64 = 6
            binary + : int64 = 7
              int 1 : int64
              binary * : int64 = 6
                int 2 : int64
                int 3 : int64
            binary % : int64 = 1
              int 4 : int64
              int 3 : int64
          int 1 : int64
        int 7 : int64
      binary ^ : int64 = 10
        int 8 : int64
        int 2 : int64
  assign : void
    map @b : bool
    binary || : bool
      binary && : bool
        unary ! : bool
          builtin pid : uint32
        builtin tid : uint32
      binary == : bool
        builtin uid : uint32
        binary < : bool = 0
          int 3 : int64
          int 2 : int64
  assign : void
    map @c : int64
    ternary : int64
      builtin pid : uint32
      ternary : int64
        builtin tid : uint32
        int 1 : int64
        int 2 : int64
      int 3 : int64
  assign : void
    map @d : int64
    binary + : int64
      unary - : int64
        builtin pid : uint32
      unary ~ : int64
        builtin tid : uint32
  assign : void
    map @e : uint64
    ternary : uint64
      builtin pid : uint32
      int 5 : int64
map @ : int64
map @b : bool
map @c : int64
map @d : int64
map @e : uint64
