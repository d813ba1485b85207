BEGIN { @ = ksym(comm); }
# >>> exit
1
# >>> stderr
argument-type-ksym.awl:1:18: error: argument 1 of ksym() is of type 'string[16]', not a number or a pointer
BEGIN { @ = ksym(comm); }
                 ^~~~
