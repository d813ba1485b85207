profile:hz:99 { @[usermode] = count(); }
# >>> code
v1 = load64 [v2 + 136]
v3 = and v1, 3
v4 = phi b2: 0, b6: 1
br v3 == 3, b6, b2
store8 [slot0], v4
# >>> insns
29
# >>> code arm64
v1 = load64 [v2 + 264]
v3 = and v1, 15
v4 = phi b2: 0, b6: 1
br v3 == 0, b6, b2
store8 [slot0], v4
# >>> insns arm64
29
# >>> code riscv64
v1 = load64 [v2]
v3 = shr v1, 63
v4 = phi b2: 0, b6: 1
br v3 == 0, b6, b2
store8 [slot0], v4
# >>> insns riscv64
29
# >>> code s390x
v1 = load64 [v2 + 8]
v4 = and v1, 281474976710656
br v4 == 281474976710656, b6, b2
v5 = phi b2: 0, b6: 1
store8 [slot0], v5
# >>> insns s390x
32
