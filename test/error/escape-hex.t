BEGIN { printf("\xzz"); }
# >>> exit
1
# >>> stderr
escape-hex.awl:1:17: error: unknown escape: 'x' after a backslash
BEGIN { printf("\xzz"); }
                ^~
