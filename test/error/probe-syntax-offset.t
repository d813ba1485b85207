kprobe:vfs_read+many { @ = count(); }
# >>> exit
1
# >>> stderr
probe-syntax-offset.awl:1:1: error: invalid probe 'kprobe:vfs_read+many'
kprobe:vfs_read+many { @ = count(); }
^~~~~~~~~~~~~~~~~~~~
note: an offset is a number behind one function's name
