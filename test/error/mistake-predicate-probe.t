BEGIN /(BEGIN {
# >>> stderr
mistake-predicate-probe.awl:1:15: error: unexpected '{'
BEGIN /(BEGIN {
              ^
note: the '(' at mistake-predicate-probe.awl:1:8 is not closed
# >>> exit
1
