fn ($a: int64) { } BEGIN { @ = 1; }
# >>> exit
1
# >>> stderr
syntax-fn.awl:1:4: error: unexpected '(', expected name
fn ($a: int64) { } BEGIN { @ = 1; }
   ^
