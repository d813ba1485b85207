config = { max_probes = 3 }
kprobe:vfs_* { @ = count(); }
# >>> stderr
probe-many.awl:2:1: error: 'kprobe:vfs_*' brings the probes to more than 3
kprobe:vfs_* { @ = count(); }
^~~~~~~~~~~~
note: the setting max_probes says so
# >>> exit
1
