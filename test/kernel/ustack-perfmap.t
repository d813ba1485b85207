u:traced:inner { @[usym(0x6f123450)] = count(); @none[usym(0x6f123500)] = count(); }
# >>> args
-q
# >>> needs
uprobes cmd=traced
# >>> workload
# As a JIT compiler leaves it; the process has the same number after exec. The
# addresses are where neither the shell nor the program is on any machine.
printf '6f123400 80 old name\n6f123400 80 compiled: function\n6f1234f0 8 short\n12' >/tmp/perf-$$.map
(sleep 40; rm -f /tmp/perf-$$.map) >/dev/null 2>&1 &
exec traced 10
# >>> match
^@\[compiled: function\]: 10$
^@none\[0x6f123500\]: 10$
