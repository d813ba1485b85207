interval:s:80 { exit(); }
# >>> args
-q
# >>> needs
btf
time
# >>> workload
"$AWL" -lv 'struct list_head'
# >>> match
^struct list_head \{$
^	struct list_head \*next;$
