BEGIN { @x = 1; @x = "text"; }
# >>> exit
1
# >>> stderr
map-type-text.awl:1:17: error: map '@x' holds 'int64', not 'string[8]'
BEGIN { @x = 1; @x = "text"; }
                ^~~~~~~~~~~
note: first assigned at map-type-text.awl:1:9
