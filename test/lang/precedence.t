BEGIN { @ = 1 + 2 * 3 - 4 % 3 << 1 & 7 | 8 ^ 2; @b = !pid && tid || uid == 3 < 2; @c = pid ? tid ? 1 : 2 : 3; @d = -pid + ~tid; @e = pid ?: 5; }
# >>> types
probe BEGIN
block
  assign : void
    map @ : int8
    binary | : int8 = 14
      binary & : int8 = 4
        binary << : int8 = 12
          binary - : int8 = 6
            binary + : int8 = 7
              int 1 : int8
              binary * : int8 = 6
                int 2 : int8
                int 3 : int8
            binary % : int8 = 1
              int 4 : int8
              int 3 : int8
          int 1 : int8
        int 7 : int8
      binary ^ : int8 = 10
        int 8 : int8
        int 2 : int8
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
          int 3 : int8
          int 2 : int8
  assign : void
    map @c : int8
    ternary : int8
      builtin pid : uint32
      ternary : int8
        builtin tid : uint32
        int 1 : int8
        int 2 : int8
      int 3 : int8
  assign : void
    map @d : int64
    binary + : int64
      unary - : int64
        builtin pid : uint32
      unary ~ : int64
        builtin tid : uint32
  assign : void
    map @e : uint32
    ternary : uint32
      builtin pid : uint32
      int 5 : int8
map @ : int8
map @b : bool
map @c : int8
map @d : int64
map @e : uint32
