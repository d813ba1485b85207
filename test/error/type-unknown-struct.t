BEGIN { $x = (struct no_such_struct *)0; @ = $x->a; }
# >>> exit
1
# >>> stderr
type-unknown-struct.awl:1:15: error: unknown type 'struct no_such_struct'
BEGIN { $x = (struct no_such_struct *)0; @ = $x->a; }
              ^~~~~~~~~~~~~~~~~~~~~~~
type-unknown-struct.awl:1:46: error: a value of type 'int64' has no members
BEGIN { $x = (struct no_such_struct *)0; @ = $x->a; }
                                             ^~
note: cast it to a pointer to a struct first: ((struct NAME *)value)->a
