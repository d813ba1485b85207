BEGIN { @x[1] = 1; if (@x) { } }
# >>> exit
1
# >>> stderr
map-keyed-print.awl:1:24: error: map '@x' has keys, but is used without a key here
BEGIN { @x[1] = 1; if (@x) { } }
                       ^~
note: first used at map-keyed-print.awl:1:9
