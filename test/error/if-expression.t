#if 1 +
#endif
#if (2
#endif
#if 1 2
#endif
#if 1 / 0
#endif
#if 0 && 1 / 0
#endif
#if 0x1 == 1 ? 2 < 1 : 1
bad
#endif
BEGIN { exit(); }
# >>> stderr
if-expression.awl:1:1: error: invalid expression in #if: a value is missing
#if 1 +
^~~~~~~
if-expression.awl:3:1: error: invalid expression in #if: a ')' is missing
#if (2
^~~~~~
if-expression.awl:5:1: error: invalid expression in #if: unexpected text after the expression
#if 1 2
^~~~~~~
if-expression.awl:7:1: error: invalid expression in #if: division by zero
#if 1 / 0
^~~~~~~~~
# >>> exit
1
