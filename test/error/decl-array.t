struct a { int x[-1]; };
BEGIN { exit(); }
# >>> stderr
decl-array.awl:1:17: error: array of -1 elements
struct a { int x[-1]; };
                ^~~~
# >>> exit
1
