usdt:*:plain { @ = count(); }
# >>> args
-q -c marked
# >>> needs
uprobes cmd=marked
# >>> match
^@: 1$
