BEGIN { $x = comm; $x = 5; }
# >>> exit
1
# >>> stderr
var-type-again.awl:1:20: error: variable '$x' has type 'string[16]': a value of type 'int8' cannot be assigned
BEGIN { $x = comm; $x = 5; }
                   ^~~~~~
note: first used at var-type-again.awl:1:9
