fn f($a: int64) { return $a; }
BEGIN { f(5); }
# >>> stderr
return-value.awl:1:26: error: cannot return a value: the function declares no result type
fn f($a: int64) { return $a; }
                         ^~
# >>> exit
1
