BEGIN { @ = count(; }
# >>> exit
1
# >>> stderr
mistake-parenthesis-open.awl:1:19: error: unexpected ';', expected ')'
BEGIN { @ = count(; }
                  ^
note: the '(' at mistake-parenthesis-open.awl:1:18 is not closed
