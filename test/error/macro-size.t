#define A(x) x x x x x x x x x x x x x x x x
#define B(x) A(A(A(x)))
BEGIN { @ = B(B(B(+ 1))); }
# >>> stderr
macro-size.awl:3:13: error: macros expand to more than 1048576 bytes, or are nested too deeply
BEGIN { @ = B(B(B(+ 1))); }
            ^~~~~~~~~~~~
# >>> exit
1
