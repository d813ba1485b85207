# >>> command
--tracefs fixture/none --kallsyms fixture/kallsyms -l 'interval:*'
# >>> match
^interval:ms:$
