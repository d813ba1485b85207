#define LIMIT 5
#define NEAR(a) a + nope
#include "fixture/include/limits.h"
BEGIN { @a = LIMIT(2);	@b = NEAR(1); @c = nope; }
# >>> stderr
macro-place.awl:4:29: error: unknown name 'nope'
BEGIN { @a = LIMIT(2);	@b = NEAR(1); @c = nope; }
                      	     ^~~~~~~
macro-place.awl:4:43: error: unknown name 'nope'
BEGIN { @a = LIMIT(2);	@b = NEAR(1); @c = nope; }
                      	                   ^~~~
# >>> exit
1
