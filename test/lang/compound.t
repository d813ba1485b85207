BEGIN { $a = 1; $a += 1; $a -= 1; $a *= 2; $a /= 2; $a %= 5; $a &= 7; $a |= 8; $a ^= 1; $a <<= 1; $a >>= 1; @m += $a; ++@m; @m--; --$a; $a++; }
# >>> ast
probe BEGIN
block
  assign
    variable $a
    int 1
  assign +
    variable $a
    int 1
  assign -
    variable $a
    int 1
  assign *
    variable $a
    int 2
  assign /
    variable $a
    int 2
  assign %
    variable $a
    int 5
  assign &
    variable $a
    int 7
  assign |
    variable $a
    int 8
  assign ^
    variable $a
    int 1
  assign <<
    variable $a
    int 1
  assign >>
    variable $a
    int 1
  assign +
    map @m
    variable $a
  unary ++
    map @m
  unary -- behind
    map @m
  unary --
    variable $a
  unary ++ behind
    variable $a
