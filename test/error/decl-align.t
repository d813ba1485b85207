struct a { int x; } __attribute__((aligned(3)));
BEGIN { exit(); }
# >>> stderr
decl-align.awl:1:36: error: alignment to 3 bytes
struct a { int x; } __attribute__((aligned(3)));
                                   ^~~~~~~~~
# >>> exit
1
