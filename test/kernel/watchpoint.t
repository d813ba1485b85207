# >>> args
-q -e "u:traced:main { @on = 1; } watchpoint:0x$(grep " sink$" "$(command -v traced).addresses" | cut -d " " -f 1):4:w /@on/ { @n = count(); @who[comm] = count(); } w:0x$(grep " inner$" "$(command -v traced).addresses" | cut -d " " -f 1):1:x { @x = count(); }"
# >>> needs
uprobes arch=x86_64 cmd=traced
# >>> workload
exec traced 10
# >>> match
^@n: 61$
^@who\[traced\]: 61$
^@x: 10$
# >>> modes
--without perf_link
