BEGIN { @m[1] = 1; @m[5] = 2; @c["a"] = count(); @s[comm, pid] = "x"; printf("%d %d %d\n", len(@m), len(@c), len(@s)); delete(@m, 1); if (len(@m) == 1) { printf("one\n"); } $k = len(kstack); $u = len(ustack(3)); printf("%d %d %d\n", $k > 2, $u <= 3, len(kstack(1))); clear(@m); clear(@c); clear(@s); exit(); }
# >>> args
-q
# >>> needs
for_each_map
# >>> match
^2 1 1$
^one$
^1 1 1$
# >>> modes
--without ringbuf
--without map_value
