kprobe:vfs_read { @[pid, comm] = 1; }
kprobe:vfs_write { @[comm, pid] = 1; @[1] = 2; }
# >>> stderr
map-key.awl:2:20: error: map '@' has keys of type '(uint32,string[16])', not '(string[16],uint32)'
kprobe:vfs_write { @[comm, pid] = 1; @[1] = 2; }
                   ^~~~~~~~~~~~
note: first used at map-key.awl:1:19
map-key.awl:2:38: error: map '@' has keys of type '(uint32,string[16])', not '(int8)'
kprobe:vfs_write { @[comm, pid] = 1; @[1] = 2; }
                                     ^~~~
note: first used at map-key.awl:1:19
# >>> exit
1
