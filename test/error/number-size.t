BEGIN { @ = 18446744073709551616; @b = 1e30; }
# >>> stderr
number-size.awl:1:13: error: number '18446744073709551616' does not fit in 64 bits
BEGIN { @ = 18446744073709551616; @b = 1e30; }
            ^~~~~~~~~~~~~~~~~~~~
number-size.awl:1:40: error: number '1e30' does not fit in 64 bits
BEGIN { @ = 18446744073709551616; @b = 1e30; }
                                       ^~~~
# >>> exit
1
