# >>> args
-q -e "BEGIN { }"
# >>> needs
kprobes
# >>> workload
# Functions that share a name: a name alone is refused, an address picks one, and
# a wildcard finds all, by each way to attach.
"$AWL" -q -n -e 'kprobe:s_show { @ = count(); }' 2>&1 | sed 's/0x[0-9a-f]*/ADDR/g'
script='config = { missing_probes = "ignore" }'
for a in $(awk '$3 == "s_show" && $2 ~ /^[tT]$/ { print $1 }' /proc/kallsyms)
do
	script="$script kprobe:s_show+0x$a { @one = count(); }"
done
for without in kprobe_multi kprobe_multi,kprobe_pmu ''
do
	"$AWL" -q ${without:+--without $without} -c 'head -n 1 /proc/kallsyms' \
		-e "$script
		kprobe:s_sho? { @all = count(); @at[func] = 1; }
		END { printf(\"%d %d\\n\", (int64)@one > 0, (int64)@one == (int64)@all); }" |
		grep -v ' [tTaA] '
done
# >>> match
[0-9] functions have this name: write kprobe:.*s_show
^1 1$
^@at\[s_show\]: 1$
^1 1$
^@at\[s_show\]: 1$
^1 1$
^@at\[s_show\]: 1$
