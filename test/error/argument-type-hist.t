BEGIN { @ = hist(comm); }
# >>> exit
1
# >>> stderr
argument-type-hist.awl:1:18: error: argument 1 of hist() is of type 'string[16]', not an integer
BEGIN { @ = hist(comm); }
                 ^~~~
