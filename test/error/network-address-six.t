BEGIN { @ = ntop(pton("1:2:3")); }
# >>> exit
1
# >>> stderr
network-address-six.awl:1:23: error: '1:2:3' is no network address
BEGIN { @ = ntop(pton("1:2:3")); }
                      ^~~~~~~
