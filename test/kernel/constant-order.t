BEGIN { @n = -1; print((-1 < sizeof(uint8), @n < sizeof(uint8), -1 < (uint64)5)); exit(); }
# >>> args
-q
# >>> expect
(false, false, false)


@n: -1
