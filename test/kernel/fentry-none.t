fentry:vfs_read { @ = count(); }
# >>> args
--without fentry
# >>> needs
btf
# >>> stderr
attaches no program to a function
# >>> exit
1
