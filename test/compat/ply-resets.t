tracepoint:tcp/tcp_receive_reset {
	printf("saddr:%v port:%v->%v\n",
		data->saddr, data->sport, data->dport);
}
# >>> needs
guest
# >>> workload
nc 127.0.0.1 5001 </dev/null 2>/dev/null
:
# >>> match
^saddr:.* port:[0-9]+->5001$
