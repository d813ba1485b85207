BEGIN { @ = comm.length; }
# >>> exit
1
# >>> stderr
field-base-text.awl:1:13: error: a value of type 'string[16]' has no members
BEGIN { @ = comm.length; }
            ^~~~
