BEGIN { @ = 'ab'; }
# >>> stderr
character.awl:1:13: error: a character literal holds one byte
BEGIN { @ = 'ab'; }
            ^~~~
# >>> exit
1
