i:1 { printf("tick\n"); exit(); }
# >>> args
-q
# >>> expect
tick
