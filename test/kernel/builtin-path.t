fentry:filp_close { printf("%s|\n", path(args.filp->f_path)); exit(); }
# >>> args
-q
# >>> needs
fentry d_path guest
# >>> workload
cat /proc/version >/dev/null
# >>> match
^/.*\|$
