U:marked-stripped:awl*:[pt]* { @[probe] = count(); }
# >>> args
-q
# >>> needs
uprobes probe=usdt:marked:plain
# >>> workload
marked-stripped 7
exec marked-stripped 10
# >>> match
^counted 0$
^counted 0$
^@\[usdt:/.*/marked-stripped:awltest:plain\]: 10$
^@\[usdt:/.*/marked-stripped:awltest:twice\]: 20$
