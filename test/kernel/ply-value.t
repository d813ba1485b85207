BEGIN { printf("%v %v\n", comm, 12); print(1, 2, "x"); exit(); }
# >>> args
-q
# >>> match
^[a-z0-9-]+ 12$
1.*2.*x
