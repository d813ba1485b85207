struct a { struct nowhere x; };
struct b { struct b x; };
struct c { struct nowhere x[2]; struct nowhere *p; };
BEGIN { exit(); }
# >>> stderr
decl-incomplete.awl:1:27: error: type 'struct nowhere' is incomplete: its size is unknown
struct a { struct nowhere x; };
                          ^
decl-incomplete.awl:2:21: error: type 'struct b' is incomplete: its size is unknown
struct b { struct b x; };
                    ^
decl-incomplete.awl:3:28: error: type 'struct nowhere' is incomplete: its size is unknown
struct c { struct nowhere x[2]; struct nowhere *p; };
                           ^~~
# >>> exit
1
