// A byte for each event, so that read(2) returns in time.
iter:task { printf("%d\n", ctx->task->pid); }
# >>> code
v9 = call ringbuf_submit v7, 0
storei64 [slot1], 0
v10 = load64 [v1]
v11 = load64 [v10]
v12 = call seq_write v11, slot1, 1
