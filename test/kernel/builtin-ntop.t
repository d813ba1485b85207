BEGIN { printf("%s %s\n", ntop(bswap((uint32)0x7f000001)), ntop(2, bswap((uint32)0x0a010203))); exit(); }
# >>> args
-q
# >>> needs
arch=x86_64
# >>> expect
127.0.0.1 10.1.2.3
