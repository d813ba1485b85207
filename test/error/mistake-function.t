function f($x) { print($x); } BEGIN { f(1); }
# >>> exit
1
# >>> stderr
mistake-function.awl:1:1: error: unexpected 'function'
function f($x) { print($x); } BEGIN { f(1); }
^~~~~~~~
note: write fn name($x: int64): int64 { ... }
