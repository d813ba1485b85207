# >>> args
-l "kprobe:*:*_re*"
# >>> stdout
kprobe:vmlinux:__arm64_sys_read
kprobe:vmlinux:__x64_sys_read
kprobe:vmlinux:blk_mq_start_request
kprobe:vmlinux:vfs_iter_read
kprobe:vmlinux:vfs_read
kprobe:xfs:xfs_file_read_iter
