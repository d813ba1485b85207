macro m(a) { a }
fn f($a: int64): int64 { return $a; }
BEGIN { $x = m(); $y = m(1, 2); $z = f(); }
# >>> stderr
argument-count-macro.awl:3:14: error: wrong number of arguments to m(): expected 1 argument, got 0
BEGIN { $x = m(); $y = m(1, 2); $z = f(); }
             ^~~
argument-count-macro.awl:3:24: error: wrong number of arguments to m(): expected 1 argument, got 2
BEGIN { $x = m(); $y = m(1, 2); $z = f(); }
                       ^~~~~~~
argument-count-macro.awl:3:38: error: wrong number of arguments to f(): expected 1 argument, got 0
BEGIN { $x = m(); $y = m(1, 2); $z = f(); }
                                     ^~~
# >>> exit
1
