BEGIN { printf("\xzz"); }
# >>> exit
1
# >>> stderr
escape-hex.awl:1:17: error: unknown escape sequence: backslash followed by 'x'
BEGIN { printf("\xzz"); }
                ^~
