fn f($a: int64) { return $a; }
BEGIN { f(5); }
# >>> stderr
return-value.awl:1:26: error: a value returned where there is no type for it
fn f($a: int64) { return $a; }
                         ^~
# >>> exit
1
