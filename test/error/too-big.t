BEGIN { if (pid) { unroll (90) { unroll (12) { @[comm] = hist(nsecs); } } } }
# >>> stderr
too-big.awl:1:1: error: the code of this probe is too large for an eBPF program
BEGIN { if (pid) { unroll (90) { unroll (12) { @[comm] = hist(nsecs); } } } }
^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
# >>> exit
1
