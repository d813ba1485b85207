u:traced-pie:middle { @pie = sum(*uaddr("sink")); }
# >>> args
-q
# >>> needs
uprobes 64bit cmd=traced-pie
# >>> workload
exec traced-pie 10
# >>> match
^@pie: 55$
# >>> modes
--without uprobe_multi
--without probe_read_kernel
