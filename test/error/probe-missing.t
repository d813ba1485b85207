kprobe:vfs_read, kprobe:no_such_* { @ = count(); }
# >>> stderr
probe-missing.awl:1:18: warning: no probe matches 'kprobe:no_such_*': skipped
kprobe:vfs_read, kprobe:no_such_* { @ = count(); }
                 ^~~~~~~~~~~~~~~~
note: no function of this kernel matches
