fentry:loopback_xmit { skboutput("/nowhere/lo.pcap", args.skb, args.skb->len, 14); }
# >>> needs
fentry guest
# >>> expect
# >>> stderr
^awl: error: cannot write /nowhere/lo\.pcap: No such file or directory$
# >>> exit
3
