BEGIN { $ = 5; }
# >>> exit
1
# >>> stderr
mistake-dollar.awl:1:9: error: unexpected character '$'
BEGIN { $ = 5; }
        ^
note: a variable is written $name, a parameter $1
