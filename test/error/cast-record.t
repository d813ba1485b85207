kprobe:vfs_read { @ = (struct path)arg0; }
# >>> exit
1
# >>> stderr
cast-record.awl:1:23: error: cannot cast 'uint64' to 'struct path'
kprobe:vfs_read { @ = (struct path)arg0; }
                      ^~~~~~~~~~~~~~~~~
note: cast to a pointer instead: (struct path *)
