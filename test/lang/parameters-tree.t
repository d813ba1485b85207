BEGIN { @ = $1 + $#; @b = str($2); }
# >>> ast
probe BEGIN
block
  assign
    map @
    binary +
      int 0
      int 0
  assign
    map @b
    string ""
