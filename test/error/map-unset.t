kprobe:vfs_read /@start[tid]/ { @ = nsecs - @strat[tid]; }
kprobe:vfs_write { @start[tid] = nsecs; clear(@nothing); }
# >>> stderr
map-unset.awl:1:45: error: map '@strat' is used, but no value is ever assigned
kprobe:vfs_read /@start[tid]/ { @ = nsecs - @strat[tid]; }
                                            ^~~~~~~~~~~
map-unset.awl:2:47: error: map '@nothing' is used, but no value is ever assigned
kprobe:vfs_write { @start[tid] = nsecs; clear(@nothing); }
                                              ^~~~~~~~
# >>> exit
1
