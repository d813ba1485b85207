BEGIN { $t = (1, 2); @ = $t.5; }
# >>> exit
1
# >>> stderr
tuple-index-name.awl:1:26: error: tuple of 2 elements has no element '.5'
BEGIN { $t = (1, 2); @ = $t.5; }
                         ^~~~
