BEGIN { puts("hi"); }
# >>> exit
1
# >>> stderr
mistake-puts.awl:1:9: error: unknown function 'puts'
BEGIN { puts("hi"); }
        ^~~~~~~~~~
note: write printf("format", ...) or print(value)
