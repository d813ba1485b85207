BEGIN { $t = (1, 2); @ = $t.2; @b = $t.x; }
# >>> stderr
tuple-index.awl:1:26: error: tuple of 2 elements has no element '.2'
BEGIN { $t = (1, 2); @ = $t.2; @b = $t.x; }
                         ^~~~
tuple-index.awl:1:37: error: tuple of 2 elements has no element '.x'
BEGIN { $t = (1, 2); @ = $t.2; @b = $t.x; }
                                    ^~~~
# >>> exit
1
