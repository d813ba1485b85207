BEGIN { if (pid == 1 or pid == 2) { print(1); } }
# >>> exit
1
# >>> stderr
mistake-or.awl:1:22: error: unexpected 'or'
BEGIN { if (pid == 1 or pid == 2) { print(1); } }
                     ^~
note: write '||' instead of 'or'
