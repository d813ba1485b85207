BEGIN { $a = 1; print($a.b); }
# >>> exit
1
# >>> stderr
mistake-number-member.awl:1:23: error: a value of type 'int8' has no members
BEGIN { $a = 1; print($a.b); }
                      ^~
note: cast it to a pointer to a struct first: ((struct NAME *)value)->b
