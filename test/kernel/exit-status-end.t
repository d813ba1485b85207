BEGIN { @ = 2; exit(3); }
END { if (@ > 1) { exit(5); } }
# >>> args
-q
# >>> expect


@: 2
# >>> exit
5
