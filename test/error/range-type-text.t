BEGIN { for ($i : 0..comm) { } }
# >>> exit
1
# >>> stderr
range-type-text.awl:1:22: error: an end of a range is of type 'string[16]', not an integer
BEGIN { for ($i : 0..comm) { } }
                     ^~~~
