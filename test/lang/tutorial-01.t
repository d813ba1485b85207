BEGIN { printf("hello world\n"); }
# >>> types
probe BEGIN
block
  call printf : void
    string "hello world\n" : string[13]
