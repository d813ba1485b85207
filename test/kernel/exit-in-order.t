BEGIN { @a = 1; print(@a); @a = 2; printf("one\n"); print(@a); printf("two\n"); clear(@a); exit(); }
# >>> args
-q
# >>> match
one
two
