BEGIN { for ($i : 0..comm) { } }
# >>> exit
1
# >>> stderr
range-type-text.awl:1:22: error: bound of a range has type 'string[16]', but must be an integer
BEGIN { for ($i : 0..comm) { } }
                     ^~~~
