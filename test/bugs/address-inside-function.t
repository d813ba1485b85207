kprobe:0xffffffff81000a01 { @ = count(); }
# >>> stderr
address-inside-function.awl:1:1: error: invalid probe 'kprobe:0xffffffff81000a01'
kprobe:0xffffffff81000a01 { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~
note: no function begins at this address; probing it needs --unsafe
# >>> exit
1
