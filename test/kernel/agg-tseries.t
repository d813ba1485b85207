config = { print_maps_on_exit = 0 }
// An interval of 36 years: the second since 1970, whose begin everybody knows.
tracepoint:syscalls:sys_enter_read /pid == cpid && args.count == 4096/ {
	@n++;
	@sum = tseries(2, 1152921504606846976, 3, "sum");
	@by["last"] = tseries(@n, 1152921504606846976, 3);
	@by["again"] = tseries(-@n, 1152921504606846976, 3);
	@least = tseries(3 - @n, 1152921504606846976, 3, "min");
	@most = tseries(3 - @n, 1152921504606846976, 3, "max");
	@mean = tseries(@n, 1152921504606846976, 3, "avg");
	@zero = tseries(@n, 1s, 3);
}
END {
	print(@sum);
	print(@by);
	print(@least);
	print(@most);
	print(@mean);
	zero(@zero);
	print(@zero);
}
# >>> args
-q -f json
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> expect
{"type": "tseries", "data": {"@sum": [{"interval_start":"2006-07-14T23:58:24.606846976","value":2000}]}}
{"type": "tseries", "data": {"@by": {"again": [{"interval_start":"2006-07-14T23:58:24.606846976","value":-1000}], "last": [{"interval_start":"2006-07-14T23:58:24.606846976","value":1000}]}}}
{"type": "tseries", "data": {"@least": [{"interval_start":"2006-07-14T23:58:24.606846976","value":-997}]}}
{"type": "tseries", "data": {"@most": [{"interval_start":"2006-07-14T23:58:24.606846976","value":2}]}}
{"type": "tseries", "data": {"@mean": [{"interval_start":"2006-07-14T23:58:24.606846976","value":500}]}}
{"type": "tseries", "data": {"@zero": []}}
# >>> modes
--without ringbuf
--without map_value
--without batch
--without boot_time
