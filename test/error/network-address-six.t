BEGIN { @ = ntop(pton("1:2:3")); }
# >>> exit
1
# >>> stderr
network-address-six.awl:1:23: error: invalid IPv4 or IPv6 address '1:2:3'
BEGIN { @ = ntop(pton("1:2:3")); }
                      ^~~~~~~
