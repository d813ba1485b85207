BEGIN { @b[1] = 2; for ($x : @b) { } print(len(@b)); }
# >>> args
--kernel 5.10
# >>> stderr
feature-for-each.awl:1:20: error: 'for over a map' needs a feature that this kernel does not have: bpf_for_each_map_elem
BEGIN { @b[1] = 2; for ($x : @b) { } print(len(@b)); }
                   ^~~~~~~~~~~~~~~~~
note: Linux 5.13 or later is needed
feature-for-each.awl:1:44: error: 'len' needs a feature that this kernel does not have: bpf_for_each_map_elem
BEGIN { @b[1] = 2; for ($x : @b) { } print(len(@b)); }
                                           ^~~~~~~
note: Linux 5.13 or later is needed
# >>> exit
1
