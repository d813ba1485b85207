BEGIN { printf "x\n" }
# >>> exit
1
# >>> stderr
mistake-printf-bare.awl:1:16: error: unexpected '"x\n"'
BEGIN { printf "x\n" }
               ^~~~~
note: the arguments are in parentheses: write printf(...)
