BEGIN { $x = 1; clear($x); clear(5); clear($y); }
# >>> exit
1
# >>> stderr
argument-type-clear.awl:1:23: error: argument 1 of clear() has type 'int8', but must be a map
BEGIN { $x = 1; clear($x); clear(5); clear($y); }
                      ^~
argument-type-clear.awl:1:34: error: argument 1 of clear() has type 'int8', but must be a map
BEGIN { $x = 1; clear($x); clear(5); clear($y); }
                                 ^
argument-type-clear.awl:1:44: error: variable '$y' is used before a value is assigned
BEGIN { $x = 1; clear($x); clear(5); clear($y); }
                                           ^~
