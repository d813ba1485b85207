BEGIN { $a = 1; if ($a) { let $a = 2; } for ($a : 0..2) { } let $b; let $b; }
# >>> stderr
var-shadow.awl:1:27: error: variable '$a' is already declared
BEGIN { $a = 1; if ($a) { let $a = 2; } for ($a : 0..2) { } let $b; let $b; }
                          ^~~~~~~~~~
note: the first declaration is at line 1, column 9
var-shadow.awl:1:41: error: variable '$a' is already declared
BEGIN { $a = 1; if ($a) { let $a = 2; } for ($a : 0..2) { } let $b; let $b; }
                                        ^~~~~~~~~~~~~~~~~~~
note: the first declaration is at line 1, column 9
var-shadow.awl:1:69: error: variable '$b' is already declared
BEGIN { $a = 1; if ($a) { let $a = 2; } for ($a : 0..2) { } let $b; let $b; }
                                                                    ^~~~~~
note: the first declaration is at line 1, column 65
# >>> exit
1
