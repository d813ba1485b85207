BEGIN { if (pid === 5) { print(1) } }
# >>> exit
1
# >>> stderr
mistake-three-equals.awl:1:19: error: unexpected '='
BEGIN { if (pid === 5) { print(1) } }
                  ^
note: write '==' to compare
