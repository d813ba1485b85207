struct a { int x; };
struct a { int x; };
enum b { ONE, TWO, ONE };
typedef int number;
typedef int number;
typedef char number;
BEGIN { exit(); }
# >>> stderr
decl-again.awl:2:8: error: 'struct a' is already declared
struct a { int x; };
       ^
decl-again.awl:3:20: error: 'ONE' is already declared
enum b { ONE, TWO, ONE };
                   ^~~
decl-again.awl:6:14: error: 'number' is already declared
typedef char number;
             ^~~~~~
# >>> exit
1
