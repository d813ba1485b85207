BEGIN { @x[1] = 10; @x[2] = 30; @x[3] = 20; print(@x, 2); print(@x, 1, 10); clear(@x); exit(); }
# >>> args
-q
# >>> match
^@x\[3\]: 20$
^@x\[2\]: 30$
^@x\[2\]: 3$
# >>> absent
@x\[1\]
