struct a { struct nowhere x; };
struct b { struct b x; };
struct c { struct nowhere x[2]; struct nowhere *p; };
BEGIN { exit(); }
# >>> stderr
decl-incomplete.awl:1:27: error: the size of 'struct nowhere' is not known
struct a { struct nowhere x; };
                          ^
decl-incomplete.awl:2:21: error: the size of 'struct b' is not known
struct b { struct b x; };
                    ^
decl-incomplete.awl:3:28: error: the size of 'struct nowhere' is not known
struct c { struct nowhere x[2]; struct nowhere *p; };
                           ^~~
# >>> exit
1
