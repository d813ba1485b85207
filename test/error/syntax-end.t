BEGIN { if (1) { @x = 1;
# >>> stderr
syntax-end.awl:1:25: error: unexpected end of the script
BEGIN { if (1) { @x = 1;
                        ^
note: the '{' at syntax-end.awl:1:16 is not closed
# >>> exit
1
