kprobe:zzz_* { @ = count(); }
# >>> exit
1
# >>> stderr
probe-none-glob.awl:1:1: error: no probe matches 'kprobe:zzz_*'
kprobe:zzz_* { @ = count(); }
^~~~~~~~~~~~
note: no function of this kernel matches
