struct a { int x; };
struct a { int x; };
enum b { ONE, TWO, ONE };
typedef int number;
typedef int number;
typedef char number;
BEGIN { exit(); }
# >>> stderr
decl-again.awl:2:8: error: 'struct a' is declared twice
struct a { int x; };
       ^
decl-again.awl:3:20: error: 'ONE' is declared twice
enum b { ONE, TWO, ONE };
                   ^~~
decl-again.awl:6:14: error: 'number' is declared twice
typedef char number;
             ^~~~~~
# >>> exit
1
