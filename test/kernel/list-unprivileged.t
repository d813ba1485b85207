END { }
# >>> args
-q
# >>> needs
cmd=runuser
# >>> workload
exec 3<"$AWL" 4>unreadable
cat "$AWL" >&4
chmod 711 unreadable .
for search in 'uprobe:*' 'usdt:*' 'uprobe:libc:*' 'uprobe:/usr/*:main' \
    "uprobe:$PWD/unreadable:main"; do
	runuser -u nobody -- /proc/self/fd/3 -l -p $$ "$search" 2>&1
done
exit 0
# >>> match
^awl: no probe matches uprobe:\*$
^awl: not all probes are listed: cannot read which files process [0-9]+ has mapped: Permission denied \(root is needed\)$
^awl: no probe matches usdt:\*$
^awl: not all probes are listed: cannot read which files process .* \(root is needed\)$
^awl: no probe matches uprobe:libc:\*$
^awl: not all probes are listed: cannot read which files process .* \(root is needed\)$
^awl: no probe matches uprobe:/usr/\*:main$
^awl: not all probes are listed: cannot read which files process .* \(root is needed\)$
^awl: no probe matches uprobe:/.*/unreadable:main$
^awl: not all probes are listed: cannot read /.*/unreadable: Permission denied$
