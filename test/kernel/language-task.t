it:task { if (ctx.task.pid == 2) { printf("%s %d\n", ctx.task.comm, ctx.task.pid); } }
# >>> args
-q
# >>> needs
kernel>=5.12 probe=iter:task_vma
# >>> match
^kthreadd 2$
