#define 5 five
#define A(b, 5) b
#define B(b
#define C-D 1
BEGIN { exit(); }
# >>> stderr
macro-syntax.awl:1:1: error: invalid #define: write '#define NAME text' or '#define NAME(a, b) text'
#define 5 five
^~~~~~~~~~~~~~
macro-syntax.awl:2:1: error: invalid #define: write '#define NAME text' or '#define NAME(a, b) text'
#define A(b, 5) b
^~~~~~~~~~~~~~~~~
macro-syntax.awl:3:1: error: invalid #define: write '#define NAME text' or '#define NAME(a, b) text'
#define B(b
^~~~~~~~~~~
macro-syntax.awl:4:1: error: invalid #define: write '#define NAME text' or '#define NAME(a, b) text'
#define C-D 1
^~~~~~~~~~~~~
# >>> exit
1
