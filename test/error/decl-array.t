struct a { int x[-1]; };
BEGIN { exit(); }
# >>> stderr
decl-array.awl:1:17: error: invalid array: too many dimensions, or the size -1 is out of range
struct a { int x[-1]; };
                ^~~~
# >>> exit
1
