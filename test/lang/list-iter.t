# >>> args
-lv "iter:*"
# >>> stdout
iter:task
    struct task_struct * task
iter:task_file
    struct task_struct * task
    u32 fd
    struct file * file
