BEGIN { if (1) { @x = 1;
# >>> stderr
syntax-end.awl:1:25: error: unexpected end of the script
BEGIN { if (1) { @x = 1;
                        ^
# >>> exit
1
