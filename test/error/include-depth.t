#include "fixture/include/endless.h"
BEGIN { exit(); }
# >>> stderr
fixture/include/endless.h:2:1: error: too many included files: the limit is 200 files and 64 levels of nesting
#include "endless.h"
^~~~~~~~~~~~~~~~~~~~
# >>> exit
1
