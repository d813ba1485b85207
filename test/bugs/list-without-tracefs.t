# >>> command
--tracefs fixture/none --kallsyms fixture/kallsyms -l 'tracepoint:*,interval:*'
# >>> match
^interval:ms:$
# >>> stderr
awl: not all probes are listed: cannot read tracefs: No such file or directory
