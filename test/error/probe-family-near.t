kprob:vfs_read { @ = count(); }
# >>> exit
1
# >>> stderr
probe-family-near.awl:1:1: error: unknown probe family 'kprob'
kprob:vfs_read { @ = count(); }
^~~~~~~~~~~~~~
note: did you mean 'kprobe'?
