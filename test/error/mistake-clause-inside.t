BEGIN { print(1); END { print(2); }
# >>> exit
1
# >>> stderr
mistake-clause-inside.awl:1:23: error: unexpected '{'
BEGIN { print(1); END { print(2); }
                      ^
note: a probe cannot stand in a block: the '{' at mistake-clause-inside.awl:1:7 is not closed
