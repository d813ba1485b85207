config = { max_probes = 3 }
kprobe:vfs_* { @ = count(); }
# >>> stderr
probe-many.awl:2:1: error: 'kprobe:vfs_*' increases the number of probes to 7, but max_probes is 3
kprobe:vfs_* { @ = count(); }
^~~~~~~~~~~~
note: config = { max_probes = 7 } allows this; attaching and detaching may take long
# >>> exit
1
