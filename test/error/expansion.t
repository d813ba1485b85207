fn f($a: int64): int64 { return f($a - 1); }
macro m(x) { m(x) }
BEGIN { @ = f(5); $x = m(1); }
# >>> stderr
expansion.awl:1:33: error: f() calls itself, or expands to too much code
fn f($a: int64): int64 { return f($a - 1); }
                                ^~~~~~~~~
# >>> exit
1
