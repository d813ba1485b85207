fn f($a: int64): int64 { return $a; } fn f($b: int64): int64 { return $b; } BEGIN { @ = f(1); }
# >>> exit
1
# >>> stderr
defined-twice-fn.awl:1:39: error: 'f' is already defined
fn f($a: int64): int64 { return $a; } fn f($b: int64): int64 { return $b; } BEGIN { @ = f(1); }
                                      ^~~~~~~~~~~~~~~~~~~~~~
