BEGIN { }
# >>> args
-q
# >>> needs
time kernel<7.0
# >>> workload
# Keys that are never seen again do not fill the map.
"$AWL" -q -c 'dd if=/dev/zero of=/dev/null bs=8 count=200000' -e '
config = { max_map_keys = 256; }
tracepoint:syscalls:sys_enter_read /args.count == 8 && comm == "dd"/ {
	@[@i++ / 200] = count();
}
interval:ms:10 { print(@); clear(@); }' 2>&1 |
	awk '/^@\[/ { n += $2; keys++ }
	/WARN|error/
	END { print n, (keys >= 1000) }'
# >>> expect
200000 1
