BEGIN { for ($kv : @m) { @turns++; } @m[1] = 2; }
# >>> code
store64 [slot0 + 16], v1
store64 [slot0], v2
storei16 [slot2], 0
store64 [slot0 + 24], v3
storei64 [slot0 + 8], 0
v4 = call for_each_map_elem map0, func0, slot0, 0
v5 = load64 [slot0 + 8]
br v5 != 0, b1, b2
storei8 [slot3], 2
storei8 [slot4], 1
v6 = call map_update_elem map0, slot4, slot3, 0
br v6 != 0, b3, b1
function: for @m
save_args
v1 = load64 [slot0 + 16]
v2 = load64 [v1 + 24]
v3 = load64 [slot0]
v4 = loads8 [v3]
store8 [v2], v4
v5 = load64 [slot0 + 8]
v6 = loads8 [v5]
store8 [v2 + 1], v6
# >>> insns
57
