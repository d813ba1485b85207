BEGIN { $x = 5; @ = $x[0]; }
# >>> exit
1
# >>> stderr
index-base-number.awl:1:21: error: a value of type 'int8' cannot be indexed
BEGIN { $x = 5; @ = $x[0]; }
                    ^~
