BEGIN { clear($x); }
# >>> exit
1
# >>> stderr
argument-type-clear.awl:1:15: error: variable '$x' is used before it has a value
BEGIN { clear($x); }
              ^~
argument-type-clear.awl:1:15: error: argument 1 of clear() is of type 'int64', not a map
BEGIN { clear($x); }
              ^~
