kprobe:nf_tables:dup_name { @ = 1; }
kretprobe:dup_name+0xffffffff81000a00 { @ = 2; }
kprobe:dup_name+0xffffffff81000a04 { @ = 3; }
kprobe:0xffffffff81000a00 { @ = 4; }
# >>> insns
5 5 5 5
