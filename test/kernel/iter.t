iter:task /ctx->task->tgid == cpid/ { printf("task %d\n", ctx->task->pid == cpid); }
iter:task { @tasks = count(); }
iter:task_file /ctx->task->tgid == cpid/ { @fd[ctx->fd] = count(); }
iter:task_vma /ctx->task->tgid == cpid/ { @vma = count(); @min = min(ctx->vma->vm_end - ctx->vma->vm_start); }
# >>> args
-q
# >>> needs
kernel>=5.12 probe=iter:task_vma
# >>> workload
exec true
# >>> match
^task (1|true)$
^@fd\[0\]: 1$
^@fd\[1\]: 1$
^@fd\[2\]: 1$
^@min: [0-9]+$
^@tasks: [0-9]+$
^@vma: [0-9]+$
# >>> absent
^task (0|false)
