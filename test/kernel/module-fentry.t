fentry:null_blk:null_queue_rq { @bytes = sum(args.bd->rq->__data_len); @f[func] = count(); }
fexit:null_queue_rq { @r[retval] = count(); }
# >>> args
-q
# >>> needs
guest fentry module=null_blk probe=fentry:null_blk:null_queue_rq
# >>> workload
exec dd if=/dev/nullb0 of=/dev/null bs=4096 count=100 iflag=direct 2>/dev/null
# >>> match
^@bytes: 409600$
^@f\[null_queue_rq\]: 100$
^@r\[0\]: 100$
