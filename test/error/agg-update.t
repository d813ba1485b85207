kprobe:vfs_read { @ = count(); @++; @ += 2; }
# >>> stderr
agg-update.awl:1:32: error: map '@' is an aggregation: '++' cannot change it
kprobe:vfs_read { @ = count(); @++; @ += 2; }
                               ^~~
note: so it was made at agg-update.awl:1:19
agg-update.awl:1:37: error: map '@' is an aggregation: '+=' cannot change it
kprobe:vfs_read { @ = count(); @++; @ += 2; }
                                    ^~~~~~
note: so it was made at agg-update.awl:1:19
# >>> exit
1
