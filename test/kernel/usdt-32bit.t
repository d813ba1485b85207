U:marked-32:awltest:values { @v = sum(arg0); @m = sum(arg1); @t[str(arg2)] = count(); @c = sum(arg3); @b = sum(arg4); }
U:marked-32:indexed { @i = sum(arg0); }
U:marked-32:counted { @counted = sum(arg0); }
# >>> args
-q
# >>> needs
uprobes kernel>=4.20 arch=x86_64 probe=usdt:marked-32:plain
# >>> workload
exec marked-32 100
# >>> match
^counted 100$
^@b: -5050$
^@c: 4200$
^@counted: 5050$
^@i: 1200$
^@m: -5050$
^@t\[text\]: 100$
^@v: 5050$
# >>> modes
--without uprobe_multi
