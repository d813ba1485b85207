BEGIN { @x = 1 +; }
# >>> exit
1
# >>> stderr
syntax-operator.awl:1:17: error: unexpected ';'
BEGIN { @x = 1 +; }
                ^
