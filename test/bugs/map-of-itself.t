BEGIN { @k = @k * 10; @a = @b; @b = @a; printf("%d %d\n", @k, @a); }
# >>> types
probe BEGIN
block
  assign : void
    map @k : int64
    binary * : int64
      map @k : int64
      int 10 : int8
  assign : void
    map @a : int64
    map @b : int64
  assign : void
    map @b : int64
    map @a : int64
  call printf : void
    string "%d %d\n" : string[7]
    map @k : int64
    map @a : int64
map @k : int64
map @a : int64
map @b : int64
