BEGIN { @ = str; }
# >>> exit
1
# >>> stderr
needs-arguments-str.awl:1:13: error: 'str' is a function: write str(...)
BEGIN { @ = str; }
            ^~~
