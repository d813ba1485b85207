BEGIN { @ = pidd; }
# >>> exit
1
# >>> stderr
name-unknown-near.awl:1:13: error: unknown name 'pidd'
BEGIN { @ = pidd; }
            ^~~~
note: did you mean 'pid'?
