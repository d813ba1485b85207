BEGIN { print $1 }
# >>> exit
1
# >>> stderr
mistake-print-parameter.awl:1:15: error: unexpected '$1'
BEGIN { print $1 }
              ^~
note: the arguments are in parentheses: write print(...)
