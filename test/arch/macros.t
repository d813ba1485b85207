BEGIN
{
	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
}
# >>> listing arm
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 16384                         0: *(u64 *)(r10 -24) = 16384
  storei64 [slot0 + 8], 65536                     1: *(u64 *)(r10 -16) = 65536
  storei64 [slot0 + 16], 32768                    2: *(u64 *)(r10 -8) = 32768
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 10                           11: *(u64 *)(r10 -56) = 10
  storei64 [slot1 + 8], 88                       12: *(u64 *)(r10 -48) = 88
  storei64 [slot1 + 16], 1                       13: *(u64 *)(r10 -40) = 1
  storei64 [slot1 + 24], 32                      14: *(u64 *)(r10 -32) = 32
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
# >>> listing arm64
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 16384                         0: *(u64 *)(r10 -24) = 16384
  storei64 [slot0 + 8], 65536                     1: *(u64 *)(r10 -16) = 65536
  storei64 [slot0 + 16], 32768                    2: *(u64 *)(r10 -8) = 32768
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 10                           11: *(u64 *)(r10 -56) = 10
  storei64 [slot1 + 8], 88                       12: *(u64 *)(r10 -48) = 88
  storei64 [slot1 + 16], 1                       13: *(u64 *)(r10 -40) = 1
  storei64 [slot1 + 24], 32                      14: *(u64 *)(r10 -32) = 32
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
# >>> listing i386
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 65536                         0: *(u64 *)(r10 -24) = 65536
  storei64 [slot0 + 8], 16384                     1: *(u64 *)(r10 -16) = 16384
  storei64 [slot0 + 16], 131072                   2: *(u64 *)(r10 -8) = 131072
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 10                           11: *(u64 *)(r10 -56) = 10
  storei64 [slot1 + 8], 88                       12: *(u64 *)(r10 -48) = 88
  storei64 [slot1 + 16], 1                       13: *(u64 *)(r10 -40) = 1
  storei64 [slot1 + 24], 32                      14: *(u64 *)(r10 -32) = 32
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
# >>> listing loongarch64
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 65536                         0: *(u64 *)(r10 -24) = 65536
  storei64 [slot0 + 8], 16384                     1: *(u64 *)(r10 -16) = 16384
  storei64 [slot0 + 16], 131072                   2: *(u64 *)(r10 -8) = 131072
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 10                           11: *(u64 *)(r10 -56) = 10
  storei64 [slot1 + 8], 88                       12: *(u64 *)(r10 -48) = 88
  storei64 [slot1 + 16], 1                       13: *(u64 *)(r10 -40) = 1
  storei64 [slot1 + 24], 32                      14: *(u64 *)(r10 -32) = 32
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
# >>> listing mips
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 65536                         0: *(u64 *)(r10 -24) = 65536
  storei64 [slot0 + 8], 32768                     1: *(u64 *)(r10 -16) = 32768
  storei64 [slot0 + 16], 131072                   2: *(u64 *)(r10 -8) = 131072
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 16                           11: *(u64 *)(r10 -56) = 16
  storei64 [slot1 + 8], 95                       12: *(u64 *)(r10 -48) = 95
  storei64 [slot1 + 16], 2                       13: *(u64 *)(r10 -40) = 2
  storei64 [slot1 + 24], 2048                    14: *(u64 *)(r10 -32) = 2048
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
# >>> listing mips64
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 65536                         0: *(u64 *)(r10 -24) = 65536
  storei64 [slot0 + 8], 32768                     1: *(u64 *)(r10 -16) = 32768
  storei64 [slot0 + 16], 131072                   2: *(u64 *)(r10 -8) = 131072
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 16                           11: *(u64 *)(r10 -56) = 16
  storei64 [slot1 + 8], 95                       12: *(u64 *)(r10 -48) = 95
  storei64 [slot1 + 16], 2                       13: *(u64 *)(r10 -40) = 2
  storei64 [slot1 + 24], 2048                    14: *(u64 *)(r10 -32) = 2048
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
# >>> listing mips64el
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 65536                         0: *(u64 *)(r10 -24) = 65536
  storei64 [slot0 + 8], 32768                     1: *(u64 *)(r10 -16) = 32768
  storei64 [slot0 + 16], 131072                   2: *(u64 *)(r10 -8) = 131072
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 16                           11: *(u64 *)(r10 -56) = 16
  storei64 [slot1 + 8], 95                       12: *(u64 *)(r10 -48) = 95
  storei64 [slot1 + 16], 2                       13: *(u64 *)(r10 -40) = 2
  storei64 [slot1 + 24], 2048                    14: *(u64 *)(r10 -32) = 2048
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
# >>> listing mipsel
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 65536                         0: *(u64 *)(r10 -24) = 65536
  storei64 [slot0 + 8], 32768                     1: *(u64 *)(r10 -16) = 32768
  storei64 [slot0 + 16], 131072                   2: *(u64 *)(r10 -8) = 131072
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 16                           11: *(u64 *)(r10 -56) = 16
  storei64 [slot1 + 8], 95                       12: *(u64 *)(r10 -48) = 95
  storei64 [slot1 + 16], 2                       13: *(u64 *)(r10 -40) = 2
  storei64 [slot1 + 24], 2048                    14: *(u64 *)(r10 -32) = 2048
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
# >>> listing powerpc64
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 16384                         0: *(u64 *)(r10 -24) = 16384
  storei64 [slot0 + 8], 131072                    1: *(u64 *)(r10 -16) = 131072
  storei64 [slot0 + 16], 32768                    2: *(u64 *)(r10 -8) = 32768
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 10                           11: *(u64 *)(r10 -56) = 10
  storei64 [slot1 + 8], 88                       12: *(u64 *)(r10 -48) = 88
  storei64 [slot1 + 16], 1                       13: *(u64 *)(r10 -40) = 1
  storei64 [slot1 + 24], 32                      14: *(u64 *)(r10 -32) = 32
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
# >>> listing powerpc64le
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 16384                         0: *(u64 *)(r10 -24) = 16384
  storei64 [slot0 + 8], 131072                    1: *(u64 *)(r10 -16) = 131072
  storei64 [slot0 + 16], 32768                    2: *(u64 *)(r10 -8) = 32768
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 10                           11: *(u64 *)(r10 -56) = 10
  storei64 [slot1 + 8], 88                       12: *(u64 *)(r10 -48) = 88
  storei64 [slot1 + 16], 1                       13: *(u64 *)(r10 -40) = 1
  storei64 [slot1 + 24], 32                      14: *(u64 *)(r10 -32) = 32
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
# >>> listing riscv32
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 65536                         0: *(u64 *)(r10 -24) = 65536
  storei64 [slot0 + 8], 16384                     1: *(u64 *)(r10 -16) = 16384
  storei64 [slot0 + 16], 131072                   2: *(u64 *)(r10 -8) = 131072
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 10                           11: *(u64 *)(r10 -56) = 10
  storei64 [slot1 + 8], 88                       12: *(u64 *)(r10 -48) = 88
  storei64 [slot1 + 16], 1                       13: *(u64 *)(r10 -40) = 1
  storei64 [slot1 + 24], 32                      14: *(u64 *)(r10 -32) = 32
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
# >>> listing riscv64
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 65536                         0: *(u64 *)(r10 -24) = 65536
  storei64 [slot0 + 8], 16384                     1: *(u64 *)(r10 -16) = 16384
  storei64 [slot0 + 16], 131072                   2: *(u64 *)(r10 -8) = 131072
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 10                           11: *(u64 *)(r10 -56) = 10
  storei64 [slot1 + 8], 88                       12: *(u64 *)(r10 -48) = 88
  storei64 [slot1 + 16], 1                       13: *(u64 *)(r10 -40) = 1
  storei64 [slot1 + 24], 32                      14: *(u64 *)(r10 -32) = 32
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
# >>> listing s390x
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 65536                         0: *(u64 *)(r10 -24) = 65536
  storei64 [slot0 + 8], 16384                     1: *(u64 *)(r10 -16) = 16384
  storei64 [slot0 + 16], 131072                   2: *(u64 *)(r10 -8) = 131072
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 10                           11: *(u64 *)(r10 -56) = 10
  storei64 [slot1 + 8], 88                       12: *(u64 *)(r10 -48) = 88
  storei64 [slot1 + 16], 1                       13: *(u64 *)(r10 -40) = 1
  storei64 [slot1 + 24], 32                      14: *(u64 *)(r10 -32) = 32
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
# >>> listing x86_64
BEGIN
   3: 	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
  storei64 [slot0], 65536                         0: *(u64 *)(r10 -24) = 65536
  storei64 [slot0 + 8], 16384                     1: *(u64 *)(r10 -16) = 16384
  storei64 [slot0 + 16], 131072                   2: *(u64 *)(r10 -8) = 131072
  v1 = load64 [slot0]                             3: r0 = *(u64 *)(r10 -24)
  v2 = map_value0                                 4: r5 = map[fd:0][0]+0  ; @open
  store64 [map_value0], v1                        6: *(u64 *)(r5 +0) = r0
  v3 = load64 [slot0 + 8]                         7: r0 = *(u64 *)(r10 -16)
  store64 [map_value0 + 8], v3                    8: *(u64 *)(r5 +8) = r0
  v4 = load64 [slot0 + 16]                        9: r0 = *(u64 *)(r10 -8)
  store64 [map_value0 + 16], v4                  10: *(u64 *)(r5 +16) = r0
   4: 	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
  storei64 [slot1], 10                           11: *(u64 *)(r10 -56) = 10
  storei64 [slot1 + 8], 88                       12: *(u64 *)(r10 -48) = 88
  storei64 [slot1 + 16], 1                       13: *(u64 *)(r10 -40) = 1
  storei64 [slot1 + 24], 32                      14: *(u64 *)(r10 -32) = 32
  v5 = load64 [slot1]                            15: r0 = *(u64 *)(r10 -56)
  v6 = map_value1                                16: r5 = map[fd:0][0]+0  ; @names
  store64 [map_value1], v5                       18: *(u64 *)(r5 +0) = r0
  v7 = load64 [slot1 + 8]                        19: r0 = *(u64 *)(r10 -48)
  store64 [map_value1 + 8], v7                   20: *(u64 *)(r5 +8) = r0
  v8 = load64 [slot1 + 16]                       21: r0 = *(u64 *)(r10 -40)
  store64 [map_value1 + 16], v8                  22: *(u64 *)(r5 +16) = r0
  v9 = load64 [slot1 + 24]                       23: r0 = *(u64 *)(r10 -32)
  store64 [map_value1 + 24], v9                  24: *(u64 *)(r5 +24) = r0
   5: 	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
  storei64 [slot1], 10                           25: *(u64 *)(r10 -56) = 10
  v10 = copy 2147483648                          26: w0 = -2147483648
  store64 [slot1 + 8], v10                       27: *(u64 *)(r10 -48) = r0
  storei64 [slot1 + 16], -100                    28: *(u64 *)(r10 -40) = -100
  storei64 [slot1 + 24], 61440                   29: *(u64 *)(r10 -32) = 61440
  v11 = load64 [slot1]                           30: r0 = *(u64 *)(r10 -56)
  v12 = map_value2                               31: r5 = map[fd:0][0]+0  ; @same
  store64 [map_value2], v11                      33: *(u64 *)(r5 +0) = r0
  v13 = load64 [slot1 + 8]                       34: r0 = *(u64 *)(r10 -48)
  store64 [map_value2 + 8], v13                  35: *(u64 *)(r5 +8) = r0
  v14 = load64 [slot1 + 16]                      36: r0 = *(u64 *)(r10 -40)
  store64 [map_value2 + 16], v14                 37: *(u64 *)(r5 +16) = r0
  v15 = load64 [slot1 + 24]                      38: r0 = *(u64 *)(r10 -32)
  store64 [map_value2 + 24], v15                 39: *(u64 *)(r5 +24) = r0
  exit 0                                         40: r0 = 0
                                                 41: exit
insns: 42
