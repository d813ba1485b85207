BEGIN { $s = "a" + "b"; }
# >>> exit
1
# >>> stderr
mistake-add-texts.awl:1:14: error: invalid operands to '+': 'string[2]' and 'string[2]'
BEGIN { $s = "a" + "b"; }
             ^~~~~~~~~
note: write str_concat(a, b) to join strings
