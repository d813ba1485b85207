BEGIN { $x = 5; for ($kv : $x) { } }
# >>> exit
1
# >>> stderr
loop-map-variable.awl:1:28: error: 'for' needs a range (a..b) or a map that has keys
BEGIN { $x = 5; for ($kv : $x) { } }
                           ^~
