// Requests of 165 bytes, and their answers: 14 of a frame's head, which is
// left off, 20 of IP, 8 of ICMP, 123 that ping sends.
fentry:loopback_xmit / args.skb->len == 165 / {
	@[skboutput("lo.pcap", args.skb, args.skb->len, 14)] = count();
	@heads[skboutput("heads.pcap", args.skb, 34, 14)] = count();
	@bad[skboutput("heads.pcap", args.skb, 166, 0) < 0] = count();
}
END {
	system("od -A n -v -t x4 -N 24 lo.pcap; wc -c <lo.pcap");
	system("od -A n -v -t x4 -j 32 -N 8 lo.pcap; od -A n -t x1 -j 40 -N 4 lo.pcap");
	system("wc -c <heads.pcap; od -A n -v -t x4 -j 32 -N 8 heads.pcap");
	system("head -c 20 heads.pcap | cmp -n 16 - lo.pcap && echo alike");
}
# >>> args
-q --unsafe
# >>> needs
fentry guest
# >>> workload
ifconfig lo 127.0.0.1 up
ping -q -c 3 -i 0.1 -s 123 127.0.0.1 >/dev/null
# >>> expect
 a1b2c3d4 00040002 00000000 00000000
 0000fde8 00000065
1026
 00000097 00000097
 45 00 00 97
240
 00000014 00000014
alike


@[0]: 6
@bad[true]: 6
@heads[0]: 6
# >>> absent
lost
