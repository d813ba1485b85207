BEGIN, struct half {
	int x;
#include "fixture/include/half.h"
END { exit(); }
# >>> stderr
include-half.awl:1:8: error: unexpected 'struct half {?	int x;?', expected probe
BEGIN, struct half {
       ^~~~~~~~~~~~~
# >>> exit
1
