#include "fixture/include/endless.h"
BEGIN { exit(); }
# >>> stderr
fixture/include/endless.h:2:1: error: too many included files: the limit is 200 files, nested up to 64 deep
#include "endless.h"
^~~~~~~~~~~~~~~~~~~~
# >>> exit
1
