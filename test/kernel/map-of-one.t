// A hash for one key, which is not 0.
let @one = hash(1);
config = { max_map_keys = 1; }
BEGIN { @one[(uint32)7] = 5; @h = hist(5); @c[(uint32)3] = count(); exit(); }
# >>> args
-q
# >>> expect


@c[3]: 1
@h:
[4, 8)                 1 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@|

@one[7]: 5
