fentry:__dev_queue_xmit { printf("%d\n", skboutput("x.pcap", args.skb, 64, 14)); }
# >>> match
storei64 \[slot0\], 0 
call skb_output .*, slot0, 32$
storei64 \[slot0\], 1 
call perf_event_output .*, slot0, 16$
