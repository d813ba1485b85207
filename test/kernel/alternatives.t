uprobe:traced:no_such_function | uprobe:traced:inner | uprobe:traced:outer { @[probe] = count(); }
# >>> args
-q
# >>> needs
uprobes cmd=traced
# >>> workload
exec traced 10
# >>> match
^@\[uprobe:/.*/traced:inner\]: 10$
# >>> absent
outer
