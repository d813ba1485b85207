u:traced:middle { @fixed = sum(*uaddr("sink")); }
ur:traced:middle { @ret = sum(*uaddr("sink") > 0); }
# >>> args
-q
# >>> needs
uprobes 64bit cmd=traced
# >>> workload
exec traced 10
# >>> match
^@fixed: 55$
^@ret: 10$
