#include "fixture/include/endless.h"
BEGIN { exit(); }
# >>> stderr
fixture/include/endless.h:2:1: error: more than 200 files, or more than 64 in each other
#include "endless.h"
^~~~~~~~~~~~~~~~~~~~
# >>> exit
1
