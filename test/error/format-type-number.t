BEGIN { printf("%s\n", 5); }
# >>> exit
1
# >>> stderr
format-type-number.awl:1:17: error: %s takes no value of type 'int64'
BEGIN { printf("%s\n", 5); }
                ^~
note: str(...) reads the text at an address
