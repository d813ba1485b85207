config = { missing_probes = error }
BEGIN, kprobe:no_such_function { @ = 1; }
kprobe:vfs_read, kprobe:no_such_* { @ = 2; }
# >>> stderr
missing-probes-error.awl:2:8: error: unknown probe 'kprobe:no_such_function'
BEGIN, kprobe:no_such_function { @ = 1; }
       ^~~~~~~~~~~~~~~~~~~~~~~
note: this kernel has no function of that name that a kprobe can probe (it may be inlined)
missing-probes-error.awl:3:18: error: no probe matches 'kprobe:no_such_*'
kprobe:vfs_read, kprobe:no_such_* { @ = 2; }
                 ^~~~~~~~~~~~~~~~
note: no function of this kernel matches
# >>> exit
1
