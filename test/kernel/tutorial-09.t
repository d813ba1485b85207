profile:hz:99 { @[kstack] = count(); }
# >>> args
-q
# >>> needs
guest
# >>> workload
dd if=/dev/zero of=/dev/null bs=1M count=300 2>/dev/null
# >>> match
^@\[$
^    [a-z_].*\+[0-9]+$
^\]: [0-9]+$
# >>> modes
--without ringbuf
--without probe_read_kernel
