BEGIN { @ = ''; }
# >>> exit
1
# >>> stderr
character-empty.awl:1:13: error: a character literal must hold exactly one byte
BEGIN { @ = ''; }
            ^~
note: write "" for text
