# >>> args
/case/0.23/biolatency.bt
# >>> needs
guest module=null_blk
# >>> workload
exec dd if=/dev/nullb0 of=/dev/null bs=4096 count=100 iflag=direct 2>/dev/null
# >>> match
^Tracing block device I/O\.\.\. Hit Ctrl-C to end\.$
^@usecs:
^\[[0-9K, ]+[])] +[0-9]+ \|@{52}\|$
