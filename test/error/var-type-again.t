BEGIN { $x = comm; $x = 5; }
# >>> exit
1
# >>> stderr
var-type-again.awl:1:20: error: variable '$x' is of type 'string[16]', not 'int64'
BEGIN { $x = comm; $x = 5; }
                   ^~~~~~
note: first used at var-type-again.awl:1:9
