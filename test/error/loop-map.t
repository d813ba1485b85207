BEGIN { @a = 1; @b[1] = 2; for ($x : @a) { } for ($x : @b[1]) { } for ($x : 5) { } for ($x : @h) { } @h[1] = hist(1); }
# >>> stderr
loop-map.awl:1:38: error: a loop is over a range, a..b, or a map that has keys
BEGIN { @a = 1; @b[1] = 2; for ($x : @a) { } for ($x : @b[1]) { } for ($x : 5) { } for ($x : @h) { } @h[1] = hist(1); }
                                     ^~
loop-map.awl:1:56: error: a loop is over a range, a..b, or a map that has keys
BEGIN { @a = 1; @b[1] = 2; for ($x : @a) { } for ($x : @b[1]) { } for ($x : 5) { } for ($x : @h) { } @h[1] = hist(1); }
                                                       ^~~~~
loop-map.awl:1:77: error: a loop is over a range, a..b, or a map that has keys
BEGIN { @a = 1; @b[1] = 2; for ($x : @a) { } for ($x : @b[1]) { } for ($x : 5) { } for ($x : @h) { } @h[1] = hist(1); }
                                                                            ^
loop-map.awl:1:94: error: map '@h' holds hist() of 0 bits, which is no number
BEGIN { @a = 1; @b[1] = 2; for ($x : @a) { } for ($x : @b[1]) { } for ($x : 5) { } for ($x : @h) { } @h[1] = hist(1); }
                                                                                             ^~
# >>> exit
1
