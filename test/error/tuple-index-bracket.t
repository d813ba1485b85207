BEGIN { $t = (1, comm); @ = $t[2]; }
# >>> exit
1
# >>> stderr
tuple-index-bracket.awl:1:29: error: tuple has 2 elements: no '.2'
BEGIN { $t = (1, comm); @ = $t[2]; }
                            ^~~~~
