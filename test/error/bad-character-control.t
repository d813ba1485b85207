BEGIN { @ = 1; }

# >>> stderr
bad-character-control.awl:2:1: error: unexpected character 0x01
?
^
# >>> exit
1
