# >>> command
--traceable-functions /nonexistent -l 'kprobe:vfs_*'
# >>> stderr
awl: cannot read '/nonexistent': No such file or directory
# >>> exit
2
