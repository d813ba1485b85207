BEGIN { for (i = 0; i < 5; i++) { print(i); } }
# >>> exit
1
# >>> stderr
mistake-for-c.awl:1:14: error: unexpected 'i', expected variable
BEGIN { for (i = 0; i < 5; i++) { print(i); } }
             ^
note: write for ($kv : @map) { ... } for each element of a map, or for ($i : 0..10) { ... } for numbers; other loops use 'while'
