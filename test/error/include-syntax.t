#include file.h
BEGIN { exit(); }
# >>> stderr
include-syntax.awl:1:1: error: #include takes a name in quotes or angle brackets
#include file.h
^~~~~~~~~~~~~~~
# >>> exit
1
