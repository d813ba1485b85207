# >>> args
/case/0.23/biosnoop.bt
# >>> needs
guest module=null_blk probe=tracepoint:block:block_io_start
# >>> workload
exec dd if=/dev/nullb0 of=/dev/null bs=4096 count=100 iflag=direct 2>/dev/null
# >>> match
^TIME\(ms\)     DISK ID        COMM             PID    LAT\(ms\)$
^             MAJOR MINOR$
^[0-9]+ +[0-9]+ +0 +dd +[0-9]+ +[0-9]+$
