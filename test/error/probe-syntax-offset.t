kprobe:vfs_read+many { @ = count(); }
# >>> exit
1
# >>> stderr
probe-syntax-offset.awl:1:1: error: invalid probe 'kprobe:vfs_read+many'
kprobe:vfs_read+many { @ = count(); }
^~~~~~~~~~~~~~~~~~~~
note: an offset must be a number after the name of one function
