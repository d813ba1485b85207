# >>> args
-lv "*vfs_read"
# >>> stdout
fentry:vmlinux:vfs_read
    struct file * file
    char * buf
    size_t count
    loff_t * pos
kprobe:vfs_read
