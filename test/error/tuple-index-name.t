BEGIN { $t = (1, 2); @ = $t.5; }
# >>> exit
1
# >>> stderr
tuple-index-name.awl:1:26: error: tuple has 2 elements: no '.5'
BEGIN { $t = (1, 2); @ = $t.5; }
                         ^~~~
