let @a = hash();
let @b = lruhash(0);
let @c = percpuhash("many");
BEGIN { @a[1] = 1; @b[1] = 1; @c[1] = 1; }
# >>> stderr
map-entries.awl:1:1: error: hash() takes one argument: the number of entries, a constant from 1 to 268435456
let @a = hash();
^~~~~~~~~~~~~~~~
map-entries.awl:2:1: error: lruhash() takes one argument: the number of entries, a constant from 1 to 268435456
let @b = lruhash(0);
^~~~~~~~~~~~~~~~~~~~
map-entries.awl:3:1: error: percpuhash() takes one argument: the number of entries, a constant from 1 to 268435456
let @c = percpuhash("many");
^~~~~~~~~~~~~~~~~~~~~~~~~~~~
# >>> exit
1
