let @a = tree(10);
BEGIN { @a[1] = 1; }
# >>> stderr
map-kind.awl:1:1: error: no kind of map is called 'tree'
let @a = tree(10);
^~~~~~~~~~~~~~~~~~
note: there are hash, lruhash, percpuhash and percpulruhash
# >>> exit
1
