#include <limits.h>
#ifndef LIMIT
#error it is there
#endif
BEGIN { @ = LIMIT(1); }
# >>> args
-I fixture/none -I fixture/include --include limits.h
# >>> ast
probe BEGIN
block
  assign
    map @
    binary <<
      int 1
      int 4
