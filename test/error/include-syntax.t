#include file.h
BEGIN { exit(); }
# >>> stderr
include-syntax.awl:1:1: error: invalid #include: write '#include "FILE"' or '#include <FILE>'
#include file.h
^~~~~~~~~~~~~~~
# >>> exit
1
