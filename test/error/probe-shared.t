kprobe:dup_name { @ = count(); }
# >>> stderr
probe-shared.awl:1:1: error: probe 'kprobe:dup_name' is ambiguous
kprobe:dup_name { @ = count(); }
^~~~~~~~~~~~~~~
note: 3 functions have this name: write kprobe:dup_name+0xffffffff810009c0, kprobe:dup_name+0xffffffff81000a00 or kprobe:nf_tables:dup_name
# >>> exit
1
