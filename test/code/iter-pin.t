iter:task:tasks { printf("%d %-16s 100%%\n", ctx->task->pid, comm); }
# >>> code
v2 = load64 [v1 + 8]
br v2 != 0, b2, b1
v3 = scalar v1
v4 = call rdonly_cast v3, 169
v5 = load64 [v4 + 8]
v6 = loads32 [v5 + 112]
store64 [slot0], v6
v8 = call get_current_comm slot1, 16
store64 [slot0 + 8], slot1
v9 = copy 3543529302864456741
store64 [slot2], v9
v10 = copy 2676598537082401590
store64 [slot2 + 8], v10
storei16 [slot2 + 16], 10
v11 = load64 [v1]
v12 = load64 [v11]
v13 = call seq_printf v12, slot2, 18, slot0, 16
# >>> insns
37
