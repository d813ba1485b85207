BEGIN { printf("%d\n" 5); }
# >>> exit
1
# >>> stderr
mistake-comma.awl:1:23: error: unexpected '5', expected ')'
BEGIN { printf("%d\n" 5); }
                      ^
note: write ',' between two values
