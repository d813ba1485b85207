u:traced-pie:inner { @[ustack(1)] = count(); @f[func] = count(); }
# >>> args
-q
# >>> needs
uprobes cmd=traced-pie
# >>> workload
exec traced-pie 10
# >>> match
^@\[$
^    inner\+[0-9]+$
^\]: 10$
^@f\[inner\]: 10$
