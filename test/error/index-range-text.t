BEGIN { $s = "foo"; @ = $s[8]; }
# >>> exit
1
# >>> stderr
index-range-text.awl:1:28: error: index 8 is out of range: the array has 8 elements
BEGIN { $s = "foo"; @ = $s[8]; }
                           ^
