kprobe:null_blk:null_queue_rq { @k[func, probe] = count(); @top[kstack(1)] = count(); }
kprobe:null_queue_rq { @any = count(); }
kretprobe:null_blk:null_queue_rq { @r[retval] = count(); }
# >>> args
-q
# >>> needs
guest kprobes module=null_blk
# >>> workload
exec dd if=/dev/nullb0 of=/dev/null bs=4096 count=100 iflag=direct 2>/dev/null
# >>> match
^@any: 100$
^@k\[null_queue_rq, kprobe:null_blk:null_queue_rq\]: 100$
^@r\[0\]: 100$
^@top\[$
^    null_queue_rq(\+[0-9]+)?$
^\]: 100$
# >>> modes
--without fentry
--without fentry,kprobe_multi,kprobe_pmu
--without fentry,tracefs
--without fentry,kprobe_multi,tracefs
