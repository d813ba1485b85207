BEGIN { @x = curtask->; }
# >>> exit
1
# >>> stderr
syntax-member.awl:1:23: error: unexpected ';', expected name or number
BEGIN { @x = curtask->; }
                      ^
