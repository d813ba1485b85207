BEGIN { for ($i in 1..3) { } }
# >>> exit
1
# >>> stderr
syntax-for.awl:1:17: error: unexpected 'in', expected ':'
BEGIN { for ($i in 1..3) { } }
                ^~
note: write for ($kv : @map) { ... } for each element of a map, or for ($i : 0..10) { ... } for numbers; other loops use 'while'
