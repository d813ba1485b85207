iter:task:tasks { printf("%d %-16s 100%%\n", ctx->task->pid, comm); }
# >>> code
v2 = load64 [v1 + 8]
br v2 != 0, b2, b1
v3 = add v1, 8
v4 = call probe_read_kernel slot1, 8, v3
v5 = load64 [slot1]
v6 = call rdonly_cast v5, 8
v7 = loads32 [v6 + 112]
store64 [slot0], v7
v9 = call get_current_comm slot2, 16
store64 [slot0 + 8], slot2
v10 = copy 3543529302864456741
store64 [slot3], v10
v11 = copy 2676598537082401590
store64 [slot3 + 8], v11
storei16 [slot3 + 16], 10
v12 = load64 [v1]
v13 = load64 [v12]
v14 = call seq_printf v13, slot3, 18, slot0, 16
# >>> insns
40
