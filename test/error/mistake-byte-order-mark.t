BEGIN { @x = ; }
# >>> exit
1
# >>> stderr
mistake-byte-order-mark.awl:1:14: error: unexpected ';'
BEGIN { @x = ; }
             ^
