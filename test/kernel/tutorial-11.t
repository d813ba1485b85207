tracepoint:block:block_rq_issue { @ = hist(args.bytes); }
# >>> args
-q
# >>> needs
guest
# >>> workload
true
# >>> exit
0
