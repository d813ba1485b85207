BEGIN { @a = 2 + 3 * 4; @b = (1 << 20) / 3; @c = "x" == "x"; if (0) { @d = 1; } }
# >>> listing
BEGIN
   1: BEGIN { @a = 2 + 3 * 4; @b = (1 << 20) / 3; @c = "x" == "x"; if (0) { @d = 1; } }
  v1 = copy map_value0                            0: r0 = map[fd:0][0]+0  ; @a
  storei64 [v1], 14                               2: *(u64 *)(r0 +0) = 14
  v2 = copy map_value1                            3: r0 = map[fd:0][0]+0  ; @b
  storei64 [v2], 349525                           5: *(u64 *)(r0 +0) = 349525
  v3 = copy map_value2                            6: r0 = map[fd:0][0]+0  ; @c
  storei8 [v3], 1                                 8: *(u8 *)(r0 +0) = 1
  exit 0                                          9: r0 = 0
                                                 10: exit
insns: 11
