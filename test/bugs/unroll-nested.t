BEGIN { unroll(100) { unroll(100) { unroll(100) { unroll(100) { @x++; } } } } }
# >>> stderr
unroll-nested.awl:1:65: error: the code of this probe is too large for an eBPF program
BEGIN { unroll(100) { unroll(100) { unroll(100) { unroll(100) { @x++; } } } } }
                                                                ^~~~
# >>> exit
1
