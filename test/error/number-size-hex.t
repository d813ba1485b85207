BEGIN { @ = 0x10000000000000000; }
# >>> exit
1
# >>> stderr
number-size-hex.awl:1:13: error: number '0x10000000000000000' does not fit in 64 bits
BEGIN { @ = 0x10000000000000000; }
            ^~~~~~~~~~~~~~~~~~~
