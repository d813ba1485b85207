macro m(a) { a }
fn f($a: int64): int64 { return $a; }
BEGIN { $x = m(); $y = m(1, 2); $z = f(); }
# >>> stderr
argument-count-macro.awl:3:14: error: m() takes 1 argument, not 0
BEGIN { $x = m(); $y = m(1, 2); $z = f(); }
             ^~~
argument-count-macro.awl:3:24: error: m() takes 1 argument, not 2
BEGIN { $x = m(); $y = m(1, 2); $z = f(); }
                       ^~~~~~~
argument-count-macro.awl:3:38: error: f() takes 1 argument, not 0
BEGIN { $x = m(); $y = m(1, 2); $z = f(); }
                                     ^~~
# >>> exit
1
