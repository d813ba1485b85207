struct a { int x[3 +]; };
struct b { int x[n]; };
enum c { A = 1 / 0 };
BEGIN { exit(); }
# >>> stderr
decl-constant.awl:1:18: error: invalid constant expression: a value is missing
struct a { int x[3 +]; };
                 ^
decl-constant.awl:2:18: error: invalid constant expression: a name does not stand for a number
struct b { int x[n]; };
                 ^
decl-constant.awl:3:14: error: invalid constant expression: division by zero
enum c { A = 1 / 0 };
             ^
# >>> exit
1
