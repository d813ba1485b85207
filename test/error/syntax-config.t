config = { max_strlen } BEGIN { @ = 1; }
# >>> exit
1
# >>> stderr
syntax-config.awl:1:23: error: unexpected '}', expected '='
config = { max_strlen } BEGIN { @ = 1; }
                      ^
