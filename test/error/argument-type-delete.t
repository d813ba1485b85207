BEGIN { delete(5); }
# >>> exit
1
# >>> stderr
argument-type-delete.awl:1:16: error: argument 1 of delete() has type 'int8', but must be a map entry
BEGIN { delete(5); }
               ^
