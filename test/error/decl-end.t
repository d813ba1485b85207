struct a { int x;
# >>> stderr
decl-end.awl:1:18: error: C declaration is incomplete
struct a { int x;
                 ^
# >>> exit
1
