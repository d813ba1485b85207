#define A(x) x x x x x x x x x x x x x x x x
#define B(x) A(A(A(x)))
BEGIN { @ = B(B(B(+ 1))); }
# >>> stderr
macro-size.awl:3:13: error: macros make more than 1048576 bytes, or go too deep
BEGIN { @ = B(B(B(+ 1))); }
            ^~~~~~~~~~~~
# >>> exit
1
