BEGIN { printf("%d %5u %-8x %#lx %c %s %p %% %*d %.3s %lld\n", 1, 2, 3, 4, 'a', comm, 5, 6, 7, comm, 8); printf("%r %rx\n", buf(0, 4), buf(0, 8)); }
# >>> types
probe BEGIN
block
  call printf : void
    string "%d %5u %-8x %#lx %c %s %p %% %*d %.3s %lld\n" : string[44]
    int 1 : int8
    int 2 : int8
    int 3 : int8
    int 4 : int8
    int 97 : int8
    builtin comm : string[16]
    int 5 : int8
    int 6 : int8
    int 7 : int8
    builtin comm : string[16]
    int 8 : int8
  call printf : void
    string "%r %rx\n" : string[8]
    call buf : buffer[4]
      int 0 : int8
      int 4 : int8
    call buf : buffer[8]
      int 0 : int8
      int 8 : int8
