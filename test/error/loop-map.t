BEGIN { @a = 1; @b[1] = 2; for ($x : @a) { } for ($x : @b[1]) { } for ($x : 5) { } for ($x : @h) { } @h[1] = hist(1); }
# >>> stderr
loop-map.awl:1:38: error: 'for' needs a range (a..b) or a map that has keys
BEGIN { @a = 1; @b[1] = 2; for ($x : @a) { } for ($x : @b[1]) { } for ($x : 5) { } for ($x : @h) { } @h[1] = hist(1); }
                                     ^~
loop-map.awl:1:56: error: 'for' needs a range (a..b) or a map that has keys
BEGIN { @a = 1; @b[1] = 2; for ($x : @a) { } for ($x : @b[1]) { } for ($x : 5) { } for ($x : @h) { } @h[1] = hist(1); }
                                                       ^~~~~
loop-map.awl:1:77: error: 'for' needs a range (a..b) or a map that has keys
BEGIN { @a = 1; @b[1] = 2; for ($x : @a) { } for ($x : @b[1]) { } for ($x : 5) { } for ($x : @h) { } @h[1] = hist(1); }
                                                                            ^
loop-map.awl:1:94: error: map '@h' holds hist() with 0 bits, which cannot be used as a number
BEGIN { @a = 1; @b[1] = 2; for ($x : @a) { } for ($x : @b[1]) { } for ($x : 5) { } for ($x : @h) { } @h[1] = hist(1); }
                                                                                             ^~
# >>> exit
1
