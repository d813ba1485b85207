struct a { int x; } __attribute__((aligned(3)));
BEGIN { exit(); }
# >>> stderr
decl-align.awl:1:36: error: alignment must be a power of two up to 4096, not 3
struct a { int x; } __attribute__((aligned(3)));
                                   ^~~~~~~~~
# >>> exit
1
