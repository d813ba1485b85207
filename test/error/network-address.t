BEGIN { print(ntop(pton("1.2.3"))); print(pton("1::2::3")); print(pton(7)); }
# >>> stderr
network-address.awl:1:25: error: '1.2.3' is no network address
BEGIN { print(ntop(pton("1.2.3"))); print(pton("1::2::3")); print(pton(7)); }
                        ^~~~~~~
network-address.awl:1:48: error: '1::2::3' is no network address
BEGIN { print(ntop(pton("1.2.3"))); print(pton("1::2::3")); print(pton(7)); }
                                               ^~~~~~~~~
network-address.awl:1:72: error: argument 1 of pton() is of type 'int64', not a text in quotes
BEGIN { print(ntop(pton("1.2.3"))); print(pton("1::2::3")); print(pton(7)); }
                                                                       ^
# >>> exit
1
