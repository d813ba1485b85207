enum skb_drop_reason { NO_REASON, SOME_REASON = 2 };
tracepoint:skb:kfree_skb { $r = args.reason; @[$r] = sizeof(SOME_REASON); }
# >>> args
--without btf
# >>> types
probe tracepoint:skb:kfree_skb
block
  assign : void
    variable $r : enum skb_drop_reason
    field reason : enum skb_drop_reason
      builtin args : struct _tracepoint_skb_kfree_skb
  assign : void
    map @ : uint64
      variable $r : enum skb_drop_reason
    sizeof : uint64 = 4
      int 2 : enum skb_drop_reason
map @(enum skb_drop_reason) : uint64
