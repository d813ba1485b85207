BEGIN { @x{1} = 1; }
# >>> exit
1
# >>> stderr
mistake-key-braces.awl:1:11: error: unexpected '{'
BEGIN { @x{1} = 1; }
          ^
note: a key is in brackets: write @x[key]
mistake-key-braces.awl:1:15: error: unexpected '='
BEGIN { @x{1} = 1; }
              ^
