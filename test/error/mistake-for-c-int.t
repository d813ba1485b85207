BEGIN { for (int i = 0; i < 5; i++) { print(i); } }
# >>> exit
1
# >>> stderr
mistake-for-c-int.awl:1:14: error: unexpected 'int', expected variable
BEGIN { for (int i = 0; i < 5; i++) { print(i); } }
             ^~~
note: write for ($kv : @map) { ... } for each element of a map, or for ($i : 0..10) { ... } for numbers; other loops use 'while'
