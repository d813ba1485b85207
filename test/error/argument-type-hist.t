BEGIN { @ = hist(comm); }
# >>> exit
1
# >>> stderr
argument-type-hist.awl:1:18: error: argument 1 of hist() has type 'string[16]', but must be an integer
BEGIN { @ = hist(comm); }
                 ^~~~
