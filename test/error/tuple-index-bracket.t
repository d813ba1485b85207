BEGIN { $t = (1, comm); @ = $t[2]; }
# >>> exit
1
# >>> stderr
tuple-index-bracket.awl:1:29: error: tuple of 2 elements has no element '.2'
BEGIN { $t = (1, comm); @ = $t[2]; }
                            ^~~~~
