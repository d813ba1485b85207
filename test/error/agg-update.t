kprobe:vfs_read { @ = count(); @++; @ += 2; }
# >>> stderr
agg-update.awl:1:32: error: map '@' holds an aggregation, which '++' cannot change
kprobe:vfs_read { @ = count(); @++; @ += 2; }
                               ^~~
note: that content was first assigned at agg-update.awl:1:19
agg-update.awl:1:37: error: map '@' holds an aggregation, which '+=' cannot change
kprobe:vfs_read { @ = count(); @++; @ += 2; }
                                    ^~~~~~
note: that content was first assigned at agg-update.awl:1:19
# >>> exit
1
