BEGIN { @ = 1; }

# >>> stderr
bad-character-control.awl:2:1: error: character 0x01 does not belong here
?
^
# >>> exit
1
