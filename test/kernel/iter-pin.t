# >>> args
-q -e "BEGIN { }"
# >>> needs
guest kernel>=5.12 probe=iter:task_vma
# >>> workload
mount -t bpf bpf /sys/fs/bpf || exit
$AWL -n -q -e 'iter:task:tasks { printf("no\n"); }'
$AWL -v -e 'iter:task:tasks /ctx->task->tgid == '$$'/ {
	printf("task %d %-8s|%5u %s 100%%\n", ctx->task->pid == '$$',
	    ctx->task->comm, 7, "text"); }' 2>&1 | grep pinned
cat /sys/fs/bpf/tasks
cat /sys/fs/bpf/tasks
$AWL -e 'iter:task:/sys/fs/bpf/tasks { printf("no\n"); }' 2>&1 | grep already
rm /sys/fs/bpf/tasks
umount /sys/fs/bpf
$AWL -e 'iter:task:tasks { printf("no\n"); }' 2>&1 | grep mount
$AWL -q -e 'iter:task,iter:task_file { @kinds[probe] = 1; }'
# >>> match
^awl: pinned to /sys/fs/bpf/tasks$
^task 1 (case|sh|ash|busybox) *\|    7 text 100%$
^task 1 (case|sh|ash|busybox) *\|    7 text 100%$
^awl: error: cannot attach iter:task:/sys/fs/bpf/tasks: /sys/fs/bpf/tasks already exists$
^awl: error: cannot attach iter:task:tasks: there is no BPF file system
^@kinds\[iter:task\]: 1$
^@kinds\[iter:task_file\]: 1$
