tracepoint:block:block_rq_issue { @ = hist(args.bytes); }
# >>> args
-q
# >>> needs
guest module=null_blk
# >>> workload
exec dd if=/dev/nullb0 of=/dev/null bs=4096 count=100 iflag=direct 2>/dev/null
# >>> match
^@: ?$
^\[4K, 8K\) +100 \|@+ *\|$
# >>> modes
--without ringbuf
--without probe_read_kernel
