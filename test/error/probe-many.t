config = { max_probes = 3 }
kprobe:vfs_* { @ = count(); }
# >>> stderr
probe-many.awl:2:1: error: 'kprobe:vfs_*' brings the probes to 7, and max_probes is 3
kprobe:vfs_* { @ = count(); }
^~~~~~~~~~~~
note: config = { max_probes = 7 } permits so many; attaching and detaching may take long
# >>> exit
1
