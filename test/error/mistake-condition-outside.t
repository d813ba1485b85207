kprobe:vfs_read && pid == 5 { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-condition-outside.awl:1:17: error: unexpected '&&'
kprobe:vfs_read && pid == 5 { @ = count(); }
                ^~
note: a condition of a probe is between slashes: write PROBE /pid == 5/ { ... }; probes are separated by ','
