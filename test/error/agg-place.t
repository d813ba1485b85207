kprobe:vfs_read { $x = count(); printf("%d", sum(1)); hist(2); @ = 1 + max(3); }
# >>> stderr
agg-place.awl:1:24: error: count() can only be assigned to a map
kprobe:vfs_read { $x = count(); printf("%d", sum(1)); hist(2); @ = 1 + max(3); }
                       ^~~~~~~
note: write @x = count()
agg-place.awl:1:46: error: sum() can only be assigned to a map
kprobe:vfs_read { $x = count(); printf("%d", sum(1)); hist(2); @ = 1 + max(3); }
                                             ^~~~~~
note: write @x = sum(...)
agg-place.awl:1:55: error: hist() can only be assigned to a map
kprobe:vfs_read { $x = count(); printf("%d", sum(1)); hist(2); @ = 1 + max(3); }
                                                      ^~~~~~~
note: write @x = hist(...)
agg-place.awl:1:72: error: max() can only be assigned to a map
kprobe:vfs_read { $x = count(); printf("%d", sum(1)); hist(2); @ = 1 + max(3); }
                                                                       ^~~~~~
note: write @x = max(...)
# >>> exit
1
