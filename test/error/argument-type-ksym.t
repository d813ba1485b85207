BEGIN { @ = ksym(comm); }
# >>> exit
1
# >>> stderr
argument-type-ksym.awl:1:18: error: argument 1 of ksym() has type 'string[16]', but must be a number or a pointer
BEGIN { @ = ksym(comm); }
                 ^~~~
