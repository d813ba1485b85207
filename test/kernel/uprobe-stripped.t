# >>> args
-q --unsafe -e "u:traced-stripped:$((0x$(grep " sum_eight$" "$(command -v traced).addresses" | cut -d " " -f 1) + 8 * $(uname -m | grep -c ppc64))) { @n = count(); @a = sum(arg0); @p[probe] = count(); }"
# >>> needs
uprobes cmd=traced-stripped
# >>> workload
exec traced-stripped 100
# >>> match
^@a: 5050$
^@n: 100$
^@p\[uprobe:/.*/traced-stripped:0x[0-9a-f]*\]: 100$
# >>> modes
--without uprobe_multi
--without uprobe_multi,uprobe_pmu
