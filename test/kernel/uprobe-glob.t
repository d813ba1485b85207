u:traced:inn?r,ur:traced:[mo][iu][dt]*e* { @[probe] = count(); }
u:traced:i?ner,u:traced:middle,u:traced:outer { @u[probe] = count(); }
# >>> args
-q
# >>> needs
uprobes cmd=traced
# >>> workload
exec traced 20
# >>> match
^@\[uprobe:/.*/traced:inner\]: 20$
^@\[uretprobe:/.*/traced:middle\]: 20$
^@\[uretprobe:/.*/traced:outer\]: 20$
^@u\[uprobe:/.*/traced:inner\]: 20$
^@u\[uprobe:/.*/traced:middle\]: 20$
^@u\[uprobe:/.*/traced:outer\]: 20$
# >>> modes
--without uprobe_multi
--without uprobe_multi,uprobe_pmu
--without uprobe_multi,cookie,perf_link
