// A byte for each event, so that read(2) returns in time.
iter:task { printf("%d\n", ctx->task->pid); }
# >>> code
v8 = call ringbuf_submit v3, 0
storei64 [slot0], 0
v9 = load64 [v1]
v10 = load64 [v9]
v11 = call seq_write v10, slot0, 1
