kprobe:no_such_* { @ = count(); }
# >>> stderr
probe-none.awl:1:1: error: no probe matches 'kprobe:no_such_*'
kprobe:no_such_* { @ = count(); }
^~~~~~~~~~~~~~~~
note: no function of this kernel matches
# >>> exit
1
