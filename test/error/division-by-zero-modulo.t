BEGIN { @ = 5 % 0; }
# >>> exit
1
# >>> stderr
division-by-zero-modulo.awl:1:17: error: division by zero
BEGIN { @ = 5 % 0; }
                ^
