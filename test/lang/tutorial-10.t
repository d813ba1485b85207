tracepoint:block:block_rq_issue { @ = hist(args.bytes); }
# >>> types
probe tracepoint:block:block_rq_issue
block
  assign : void
    map @ : hist_t
    call hist : void
      field bytes : uint32
        builtin args : struct _tracepoint_block_block_rq_issue
map @ : hist_t
