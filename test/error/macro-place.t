#define LIMIT 5
#define NEAR(a) a + nope
#include "fixture/include/limits.h"
BEGIN { @a = LIMIT(2);	@b = NEAR(1); @c = nope; }
# >>> stderr
macro-place.awl:4:29: error: unknown name 'nope'
BEGIN { @a = LIMIT(2);	@b = NEAR(1); @c = nope; }
                      	     ^~~~~~~
note: write "nope" for text, $nope for a variable or @nope for a map
macro-place.awl:4:43: error: unknown name 'nope'
BEGIN { @a = LIMIT(2);	@b = NEAR(1); @c = nope; }
                      	                   ^~~~
note: write "nope" for text, $nope for a variable or @nope for a map
# >>> exit
1
