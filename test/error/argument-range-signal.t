kprobe:vfs_read { signal(0); signal(-1); signal(65); signal($1); }
kprobe:vfs_read { signal(1); signal_thread(64); signal(arg0); }
# >>> args
--unsafe FILE 99
# >>> stderr
argument-range-signal.awl:1:26: error: argument 1 of signal() is 0, but must be the number of a signal
kprobe:vfs_read { signal(0); signal(-1); signal(65); signal($1); }
                         ^
argument-range-signal.awl:1:37: error: argument 1 of signal() is -1, but must be the number of a signal
kprobe:vfs_read { signal(0); signal(-1); signal(65); signal($1); }
                                    ^~
argument-range-signal.awl:1:49: error: argument 1 of signal() is 65, but must be the number of a signal
kprobe:vfs_read { signal(0); signal(-1); signal(65); signal($1); }
                                                ^~
argument-range-signal.awl:1:61: error: argument 1 of signal() is 99, but must be the number of a signal
kprobe:vfs_read { signal(0); signal(-1); signal(65); signal($1); }
                                                            ^~
# >>> exit
1
