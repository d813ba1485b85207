#define OPEN (
BEGIN { print OPEN 1; }
# >>> stderr
mistake-in-macro-open.awl:2:21: error: unexpected ';', expected ')'
BEGIN { print OPEN 1; }
                    ^
note: the '(' at mistake-in-macro-open.awl:2:15 is not closed
# >>> exit
1
