BEGIN { printf("x\n"); exit(7); printf("never\n"); }
# >>> args
-q
# >>> expect
x
# >>> exit
7
