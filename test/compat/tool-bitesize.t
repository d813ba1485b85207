# >>> args
"$COMPAT/bitesize.bt"
# >>> needs
guest module=null_blk
# >>> workload
exec dd if=/dev/nullb0 of=/dev/null bs=4096 count=100 iflag=direct 2>/dev/null
# >>> match
^Attached [0-9]+ probes$
^I/O size \(bytes\) histograms by process name:$
^@\[dd\]:
^\[4K, 8K\) +100 \|@{52}\|$
