BEGIN { @ = (uint7)5; }
# >>> exit
1
# >>> stderr
type-unknown-int.awl:1:14: error: unknown type 'uint7'
BEGIN { @ = (uint7)5; }
             ^~~~~
note: did you mean 'uint8'?
