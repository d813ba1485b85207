kprobe:__dev_queue_xmit {
	$eth = (struct ethhdr *)((struct sk_buff *)arg0)->data;
	printf("%s\n", macaddr($eth->h_source));
}
# >>> code
v1 = load64 [v2 + 112]
v3 = call rdonly_cast v1, 144
v4 = load64 [v3 + 40]
v5 = scalar v4
v6 = call ringbuf_reserve map1, 16, 0
v7 = add v6, 8
v8 = add v5, 6
v9 = call probe_read_kernel v7, 6, v8
# >>> insns
31
