BEGIN { @ = 'ab'; }
# >>> stderr
character.awl:1:13: error: a character literal must hold exactly one byte
BEGIN { @ = 'ab'; }
            ^~~~
note: write "ab" for text
# >>> exit
1
