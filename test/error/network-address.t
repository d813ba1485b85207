BEGIN { print(ntop(pton("1.2.3"))); print(pton("1::2::3")); print(pton(7)); }
# >>> stderr
network-address.awl:1:25: error: invalid IPv4 or IPv6 address '1.2.3'
BEGIN { print(ntop(pton("1.2.3"))); print(pton("1::2::3")); print(pton(7)); }
                        ^~~~~~~
network-address.awl:1:48: error: invalid IPv4 or IPv6 address '1::2::3'
BEGIN { print(ntop(pton("1.2.3"))); print(pton("1::2::3")); print(pton(7)); }
                                               ^~~~~~~~~
network-address.awl:1:72: error: argument 1 of pton() has type 'int8', but must be a string in quotes
BEGIN { print(ntop(pton("1.2.3"))); print(pton("1::2::3")); print(pton(7)); }
                                                                       ^
# >>> exit
1
