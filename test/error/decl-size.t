struct a { int x[1 << 25]; };
struct b { struct a x[1 << 20]; };
struct c { struct a x[3]; };
BEGIN { exit(); }
# >>> stderr
decl-size.awl:2:8: error: type is too large
struct b { struct a x[1 << 20]; };
       ^~~~~~~~~~~~~~~~~~~~~~~~~~
decl-size.awl:3:8: error: type is too large
struct c { struct a x[3]; };
       ^~~~~~~~~~~~~~~~~~~~
# >>> exit
1
