BEGIN { print(“x”); }
# >>> exit
1
# >>> stderr
mistake-typographic.awl:1:15: error: unexpected character 0xe2
BEGIN { print(“x”); }
              ^
note: write '"' instead of a typographic quote
