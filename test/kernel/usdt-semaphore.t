U:marked-pie:counted { @ = sum(arg0); }
# >>> args
-q
# >>> needs
uprobes kernel>=4.20 probe=usdt:marked:plain
# >>> workload
exec marked-pie 50
# >>> match
^counted 50$
^@: 1275$
# >>> modes
--without uprobe_multi
--without uprobe_multi,uprobe_pmu
