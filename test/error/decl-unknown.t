struct a { unt x; };
struct b { int y; nosuch_t *z; };
#include "fixture/include/broken.h"
BEGIN { $b = (struct b *)1; @ = (strict_t)0; }
# >>> stderr
decl-unknown.awl:1:12: error: unknown type 'unt'
struct a { unt x; };
           ^~~
decl-unknown.awl:2:19: error: unknown type 'nosuch_t'
struct b { int y; nosuch_t *z; };
                  ^~~~~~~~
fixture/include/broken.h:3:23: error: unexpected '}' in C declaration
struct broken { int x };
                      ^
# >>> exit
1
