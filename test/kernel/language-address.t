# >>> args
-q --unsafe -c "traced 100" -e "uprobe:traced:0x$(grep " negative$" "$(command -v traced).addresses" | cut -d " " -f 1) { @n = count(); } aw:0x$(grep " sink$" "$(command -v traced).addresses" | cut -d " " -f 1):4:w { @w = count(); }"
# >>> needs
uprobes arch=x86_64 cmd=traced
# >>> match
^@n: 100$
^@w: [1-9]
