begin { @n = 0; }
interval:us:2000 { @us = count(); }
interval:hz:200 { @hz = count(); }
i:ms:2 { @i = count(); }
profile:us:2000 { @pus = count(); }
profile:ms:2 { @pms = count(); }
profile:2ms { @pt = count(); }
p:hz:99 { @p = count(); }
profile:s:1 { exit(); }
software:page-faults { @faults = count(); }
s:cs:1 { @cs = count(); }
interval:s:1 { exit(); }
end {
	printf("%d %d %d\n", @us > 0, @hz > 0, @i > 0);
	printf("%d %d %d %d\n", @pus > 0, @pms > 0, @pt > 0, @p > 0);
	printf("%d\n", @cs > 0);
}
# >>> args
-q
# >>> match
^1 1 1$
^1 1 1 1$
^1$
# >>> workload
exec sleep 3
