BEGIN { printf("%d\n", comm); }
# >>> exit
1
# >>> stderr
format-type-text.awl:1:17: error: %d takes no value of type 'string[16]'
BEGIN { printf("%d\n", comm); }
                ^~
