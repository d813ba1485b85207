BEGIN { @a = 2 + 3 * 4; @b = (1 << 20) / 3; @c = "x" == "x"; if (0) { @d = 1; } }
# >>> code
storei8 [v1], 14
storei32 [v2], 349525
storei8 [v3], 1
# >>> insns
11
