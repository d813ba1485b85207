BEGIN { @x["a"] = 1; @x[2] = 2; }
# >>> exit
1
# >>> stderr
map-key-text.awl:1:22: error: map '@x' has keys of type '(string[8])', not '(int8)'
BEGIN { @x["a"] = 1; @x[2] = 2; }
                     ^~~~~
note: first used at map-key-text.awl:1:9
