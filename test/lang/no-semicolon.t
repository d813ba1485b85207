BEGIN { @a = 1; if (@a) { @b = 2 } @c = 3 }
# >>> types
probe BEGIN
block
  assign : void
    map @a : int64
    int 1 : int64
  if
    map @a : int64
    block
      assign : void
        map @b : int64
        int 2 : int64
  assign : void
    map @c : int64
    int 3 : int64
map @a : int64
map @b : int64
map @c : int64
