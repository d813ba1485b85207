BEGIN { delete(5); }
# >>> exit
1
# >>> stderr
argument-type-delete.awl:1:16: error: argument 1 of delete() is of type 'int64', not an entry of a map
BEGIN { delete(5); }
               ^
