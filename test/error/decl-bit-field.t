struct a { int x:33; };
struct b { char *p:3; };
struct c { int y:0; };
struct d { int z:-1; };
BEGIN { exit(); }
# >>> stderr
decl-bit-field.awl:1:16: error: invalid bit-field: width 33 for type 'int32'
struct a { int x:33; };
               ^~~~
decl-bit-field.awl:2:17: error: invalid bit-field: width 3 for type 'char *'
struct b { char *p:3; };
                ^~~~
decl-bit-field.awl:3:16: error: invalid bit-field: width 0 for type 'int32'
struct c { int y:0; };
               ^~~
decl-bit-field.awl:4:16: error: invalid bit-field: width -1 for type 'int32'
struct d { int z:-1; };
               ^~~~
# >>> exit
1
