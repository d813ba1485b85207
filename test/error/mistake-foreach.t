BEGIN { foreach ($x : @a) { } }
# >>> exit
1
# >>> stderr
mistake-foreach.awl:1:9: error: unexpected 'foreach'
BEGIN { foreach ($x : @a) { } }
        ^~~~~~~
note: write for ($kv : @map) { ... } for each element of a map, or for ($i : 0..10) { ... } for numbers; other loops use 'while'
