fn f($a: int64): int64 { return f($a); } BEGIN { @ = f(1); }
# >>> exit
1
# >>> stderr
expansion-self.awl:1:33: error: f() calls itself, or too much
fn f($a: int64): int64 { return f($a); } BEGIN { @ = f(1); }
                                ^~~~~
