BEGIN { @x = 1; @x = "text"; }
# >>> exit
1
# >>> stderr
map-type-text.awl:1:17: error: map '@x' has type 'int8': a value of type 'string[8]' cannot be assigned
BEGIN { @x = 1; @x = "text"; }
                ^~~~~~~~~~~
note: first assigned at map-type-text.awl:1:9
