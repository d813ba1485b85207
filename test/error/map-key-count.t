BEGIN { @x[1] = 1; @x[1, 2] = 2; }
# >>> exit
1
# >>> stderr
map-key-count.awl:1:20: error: map '@x' has keys of type '(int8)', not '(int8,int8)'
BEGIN { @x[1] = 1; @x[1, 2] = 2; }
                   ^~~~~~~~
note: first used at map-key-count.awl:1:9
