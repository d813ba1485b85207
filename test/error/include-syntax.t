#include file.h
BEGIN { exit(); }
# >>> stderr
include-syntax.awl:1:1: error: invalid #include: the file must be in quotes or angle brackets
#include file.h
^~~~~~~~~~~~~~~
# >>> exit
1
