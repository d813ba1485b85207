// Other awls are stopped at the second event that each opens, of four: some for
// more than a second, some until ^C was pressed on their terminals.
tracepoint:syscalls:sys_exit_perf_event_open / comm == "inner" / {
	@opened[pid]++;
	if (@opened[pid] == 2) { signal("STOP"); }
}
END { clear(@opened); }
# >>> args
-q --unsafe
# >>> needs
uprobes send_signal cmd=terminal cmd=traced
# >>> workload
ln -s "$AWL" inner
cat >many.awl <<'END'
BEGIN { printf("begin\n"); }
u:traced:inner, u:traced:middle, u:traced:outer, u:traced:main { @ = count(); }
END { printf("end\n"); }
END
one=uprobe_multi
two=uprobe_multi,uprobe_pmu

# Nothing is told to those who asked for quiet, nor to those who read a file.
terminal wait ./inner -n --without $two many.awl >1 &
terminal wait ./inner -q -n --without $one many.awl >2 &
terminal wait sh -c "exec ./inner -n --without $one many.awl 2>file" >3 &
terminal press ./inner -c 'echo ran' --without $one many.awl >4 &
terminal press ./inner -c 'echo ran' --without $two many.awl >5 &
wait
for i in 1 2 3 4 5; do
	echo "$i: $(grep -c 'awl: attached 4 of 6 probes' $i)" \
		"$(grep -oE 'end|ran|not stopped|exit [0-9]+' $i)"
done
echo "file: $(cat file)"
# What is left in tracefs would be swept here.
$AWL -v -n -e 'u:traced:main { @ = count(); }' 2>&1 | grep -oE 'removed|attached 1'
# >>> expect
1: 1 exit 0
2: 0 exit 0
3: 0 exit 0
4: 0 exit 130
5: 0 exit 130
file: 
attached 1
