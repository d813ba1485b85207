BEGIN { print(1) }}
# >>> exit
1
# >>> stderr
mistake-brace-extra.awl:1:19: error: unexpected '}'
BEGIN { print(1) }}
                  ^
note: no '{' is open here
