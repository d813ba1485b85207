BEGIN { printf("%gr %-12gr\n", 0xcc0, pid); }
# >>> types
probe BEGIN
block
  call printf : void
    string "%gr %-12gr\n" : string[12]
    int 3264 : int16
    builtin pid : uint32
