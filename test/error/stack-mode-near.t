BEGIN { @[kstack(prf, 3)] = count(); }
# >>> exit
1
# >>> stderr
stack-mode-near.awl:1:18: error: unknown stack mode 'prf'
BEGIN { @[kstack(prf, 3)] = count(); }
                 ^~~
note: the modes are bpftrace, perf and raw
