let @a = tree(10);
BEGIN { @a[1] = 1; }
# >>> stderr
map-kind.awl:1:1: error: unknown kind of map 'tree'
let @a = tree(10);
^~~~~~~~~~~~~~~~~~
note: the kinds are hash, lruhash, percpuhash and percpulruhash
# >>> exit
1
