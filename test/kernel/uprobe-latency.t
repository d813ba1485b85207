u:traced:outer { @start[tid] = nsecs; }
ur:traced:outer /@start[tid]/ { @n = count(); @ns = hist(nsecs - @start[tid]); delete(@start[tid]); }
# >>> args
-q
# >>> needs
uprobes cmd=traced
# >>> workload
exec traced 50
# >>> match
^@n: 50$
^@ns: ?$
# >>> absent
^@start
# >>> modes
--without uprobe_multi
