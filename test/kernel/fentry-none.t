fentry:vfs_read { @ = count(); }
# >>> args
--without fentry
# >>> needs
btf
# >>> stderr
cannot attach a trampoline to a function
# >>> exit
1
