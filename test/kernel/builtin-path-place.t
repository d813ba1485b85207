fentry:vfs_open { printf("%s|\n", path(args.path)); }
# >>> args
-q
# >>> needs
fentry d_path
# >>> workload
true
# >>> stderr
does not allow this function in this probe
builtin-path-place
# >>> exit
1
