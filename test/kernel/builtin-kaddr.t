BEGIN { printf("%s\n", ksym(kaddr("vfs_read"))); exit(); }
# >>> args
-q
# >>> expect
vfs_read
