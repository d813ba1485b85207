BEGIN { @b[1] = 2; for ($x : @b) { } print(len(@b)); }
# >>> args
--kernel 5.10
# >>> stderr
feature-for-each.awl:1:20: error: 'for over a map' needs bpf_for_each_map_elem, which this kernel lacks
BEGIN { @b[1] = 2; for ($x : @b) { } print(len(@b)); }
                   ^~~~~~~~~~~~~~~~~
note: Linux 5.13 has it
feature-for-each.awl:1:44: error: 'len' needs bpf_for_each_map_elem, which this kernel lacks
BEGIN { @b[1] = 2; for ($x : @b) { } print(len(@b)); }
                                           ^~~~~~~
note: Linux 5.13 has it
# >>> exit
1
