kprob:vfs_read { @ = count(); }
nothing:at:all { @ = count(); }
# >>> stderr
probe-family.awl:1:1: error: unknown probe family 'kprob'
kprob:vfs_read { @ = count(); }
^~~~~~~~~~~~~~
note: did you mean 'kprobe'?
probe-family.awl:2:1: error: unknown probe family 'nothing'
nothing:at:all { @ = count(); }
^~~~~~~~~~~~~~
# >>> exit
1
