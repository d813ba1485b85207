BEGIN { $s = "foo"; @ = $s[8]; }
# >>> exit
1
# >>> stderr
index-range-text.awl:1:28: error: index 8 is outside of an array of 8
BEGIN { $s = "foo"; @ = $s[8]; }
                           ^
