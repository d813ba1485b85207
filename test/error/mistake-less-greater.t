BEGIN { if (pid <> 5) { print(1) } }
# >>> exit
1
# >>> stderr
mistake-less-greater.awl:1:18: error: unexpected '>'
BEGIN { if (pid <> 5) { print(1) } }
                 ^
note: write '!=' instead of '<>'
