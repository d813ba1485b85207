BEGIN { printf("before\n"); system("echo from %s %d\n", "system", 3); printf("after\n"); exit(); }
# >>> args
-q --unsafe
# >>> expect
before
from system 3
after
