BEGIN { $x := 1; }
# >>> exit
1
# >>> stderr
mistake-assign-pascal.awl:1:12: error: unexpected ':'
BEGIN { $x := 1; }
           ^
note: write '=' instead of ':='
