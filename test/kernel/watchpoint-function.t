w:keep+arg0:4:w { @n = count(); @p[probe] = count(); }
# >>> args
-q -c "traced 10"
# >>> needs
uprobes send_signal arch=x86_64 cmd=traced
# >>> match
^@n: 10$
^@p\[watchpoint:keep\+arg0:4:w\]: 10$
# >>> modes
--without ringbuf
--without cookie,perf_link
--without uprobe_multi
