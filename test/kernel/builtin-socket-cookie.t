fentry:tcp_init_sock { @[socket_cookie(args.sk) > 0] = count(); exit(); }
# >>> args
-q
# >>> needs
fentry socket_cookie guest
# >>> workload
wget -q -O /dev/null http://127.0.0.1:1/ 2>/dev/null
true
# >>> match
^@
