BEGIN { $t = (1, 2); @ = $t.2; @b = $t.x; }
# >>> stderr
tuple-index.awl:1:26: error: tuple has 2 elements: no '.2'
BEGIN { $t = (1, 2); @ = $t.2; @b = $t.x; }
                         ^~~~
tuple-index.awl:1:37: error: tuple has 2 elements: no '.x'
BEGIN { $t = (1, 2); @ = $t.2; @b = $t.x; }
                                    ^~~~
# >>> exit
1
