BEGIN { @a = 1; if (@a) { @b = 2 } @c = 3 }
# >>> types
probe BEGIN
block
  assign : void
    map @a : int8
    int 1 : int8
  if
    map @a : int8
    block
      assign : void
        map @b : int8
        int 2 : int8
  assign : void
    map @c : int8
    int 3 : int8
map @a : int8
map @b : int8
map @c : int8
