struct a { int x y; };
struct b { int 5; };
struct { int z; } 7;
enum c { A = 1 B };
typedef int;
struct d { typedef int t; };
BEGIN { exit(); }
# >>> stderr
decl-syntax.awl:1:18: error: 'y' does not belong into a C declaration here
struct a { int x y; };
                 ^
decl-syntax.awl:2:16: error: '5' does not belong into a C declaration here
struct b { int 5; };
               ^
decl-syntax.awl:4:16: error: 'B' does not belong into a C declaration here
enum c { A = 1 B };
               ^
decl-syntax.awl:6:24: error: 't' does not belong into a C declaration here
struct d { typedef int t; };
                       ^
# >>> exit
1
