kretprobe:vmlinux:dup_name { @ = count(); }
# >>> stderr
shared-name-module.awl:1:1: error: probe 'kretprobe:vmlinux:dup_name' is ambiguous
kretprobe:vmlinux:dup_name { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~~
note: 2 functions have this name: write kretprobe:dup_name+0xffffffff810009c0 or kretprobe:dup_name+0xffffffff81000a00
# >>> exit
1
