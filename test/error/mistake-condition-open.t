BEGIN { if (1 == 1 { print(1); } }
# >>> exit
1
# >>> stderr
mistake-condition-open.awl:1:20: error: unexpected '{'
BEGIN { if (1 == 1 { print(1); } }
                   ^
note: the '(' at mistake-condition-open.awl:1:12 is not closed
