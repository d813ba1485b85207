fentry:security_file_open /comm == "cat"/ { printf("%s|\n", path(args.file->f_path)); }
# >>> args
-q
# >>> needs
fentry d_path guest
# >>> workload
cat /proc/version >/dev/null
# >>> match
^/proc/version\|$
