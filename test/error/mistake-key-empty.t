BEGIN { @x[] = 1; }
# >>> exit
1
# >>> stderr
mistake-key-empty.awl:1:12: error: unexpected ']'
BEGIN { @x[] = 1; }
           ^
note: a key is needed: write @x[key]; a map without keys is @x
