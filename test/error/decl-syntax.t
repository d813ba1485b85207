struct a { int x y; };
struct b { int 5; };
struct { int z; } 7;
enum c { A = 1 B };
typedef int;
struct d { typedef int t; };
BEGIN { exit(); }
# >>> stderr
decl-syntax.awl:1:18: error: unexpected 'y' in C declaration
struct a { int x y; };
                 ^
decl-syntax.awl:2:16: error: unexpected '5' in C declaration
struct b { int 5; };
               ^
decl-syntax.awl:4:16: error: unexpected 'B' in C declaration
enum c { A = 1 B };
               ^
decl-syntax.awl:6:24: error: unexpected 't' in C declaration
struct d { typedef int t; };
                       ^
# >>> exit
1
