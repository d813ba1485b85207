u:libc:strlen /str(arg0) == "ifunc"/ { @n = count(); @p[probe] = count(); }
ur:libc:strlen /retval == 5/ { @r = count(); }
# >>> args
-q
# >>> needs
uprobes cmd=library probe=uprobe:libc:strlen
# >>> workload
# The symbol names a function that is called once, to choose one of several.
exec library
# >>> match
^@n: 10$
^@p\[uprobe:/.*/libc\.so(\.6)?:strlen\]: 10$
^@r: [1-9][0-9]$
