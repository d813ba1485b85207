BEGIN { }
# >>> args
-q
# >>> workload
exit 3
# >>> exit
3
