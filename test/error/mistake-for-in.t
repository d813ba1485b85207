BEGIN { @a[1] = 1; for (k in @a) { print(k); } }
# >>> exit
1
# >>> stderr
mistake-for-in.awl:1:25: error: unexpected 'k', expected variable
BEGIN { @a[1] = 1; for (k in @a) { print(k); } }
                        ^
note: write for ($kv : @map) { ... } for each element of a map, or for ($i : 0..10) { ... } for numbers; other loops use 'while'
