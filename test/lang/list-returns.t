# >>> args
-lv fexit:vfs_read
# >>> stdout
fexit:vmlinux:vfs_read
    struct file * file
    char * buf
    size_t count
    loff_t * pos
    ssize_t retval
