BEGIN { printf("%y\n", 1); }
# >>> exit
1
# >>> stderr
format-unknown.awl:1:17: error: invalid format: unknown conversion
BEGIN { printf("%y\n", 1); }
                ^~
