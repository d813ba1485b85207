BEGIN { @ = 5; printf("%d\n", bswap((int8)@)); }
# >>> absent
= bswap[^(]
