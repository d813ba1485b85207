BEGIN { @[0x1f, 017, 0b101, 1e6, 1_000_000, 'a', '\n'] = 5ull; @d[10ns, 3us, 5ms, 2s, 1m, 1h, 1d] = 18446744073709551615; @t = true; @s = "tab\tquote\" \x41\101\0"; }
# >>> ast
probe BEGIN
block
  assign
    map @
      int 31
      int 15
      int 5
      int 1000000
      int 1000000
      int 97
      int 10
    int 5
  assign
    map @d
      int 10
      int 3000
      int 5000000
      int 2000000000
      int 60000000000
      int 3600000000000
      int 86400000000000
    int 18446744073709551615
  assign
    map @t
    int 1
  assign
    map @s
    string "tab\tquote\" AA\x00"
