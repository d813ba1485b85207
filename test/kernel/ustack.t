u:traced:inner { @[ustack] = count(); @f[func] = count(); @s[usym(reg("ip"))] = count(); }
ur:traced:negative { @r[usym(reg("ip"))] = count(); }
# >>> args
-q
# >>> needs
uprobes arch=x86_64 cmd=traced
# >>> workload
exec traced 10
# >>> match
^@\[$
^    inner\+0$
^    outer\+[0-9]+$
^    main\+[0-9]+$
^\]: 10$
^@f\[inner\]: 10$
^@r\[main\]: 10$
^@s\[inner\]: 10$
# >>> modes
--without uprobe_multi
--without ringbuf
