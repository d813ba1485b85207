macro m($a, b, $a) { 1 }
fn m($x: int64) { }
let @a = hash(1);
let @a = hash(2);
BEGIN { @a[1] = 1; }
# >>> stderr
defined-twice.awl:1:16: error: 'a' is already defined
macro m($a, b, $a) { 1 }
               ^~
defined-twice.awl:2:1: error: 'm' is already defined
fn m($x: int64) { }
^~~~~~~~~~~~~~~
defined-twice.awl:4:1: error: '@a' is already defined
let @a = hash(2);
^~~~~~~~~~~~~~~~~
# >>> exit
1
