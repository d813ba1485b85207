BEGIN { @x(1) = 1; }
# >>> exit
1
# >>> stderr
mistake-key-parentheses.awl:1:11: error: unexpected '('
BEGIN { @x(1) = 1; }
          ^
note: a key is in brackets: write @x[key]
