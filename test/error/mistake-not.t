BEGIN { if (not pid) { print(1); } }
# >>> exit
1
# >>> stderr
mistake-not.awl:1:13: error: unexpected 'not'
BEGIN { if (not pid) { print(1); } }
            ^~~
note: write '!' instead of 'not'
