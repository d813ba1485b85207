BEGIN { $t = (@a, 1); @m[$t] = 5; @m[2, 3] = 6; @a = 1; exit(); }
# >>> args
-q
# >>> expect


@a: 1
@m[0, 1]: 5
@m[2, 3]: 6
