kprobe:vfs_read { @ = count(); @ = 1; @ = sum(pid); @h = hist(1); @h = hist(1, 2); @n = 1; @n = count(); }
# >>> stderr
agg-clash.awl:1:32: error: map '@' holds count() and cannot also hold values of type 'int8'
kprobe:vfs_read { @ = count(); @ = 1; @ = sum(pid); @h = hist(1); @h = hist(1, 2); @n = 1; @n = count(); }
                               ^~~~~
note: that content was first assigned at agg-clash.awl:1:19
agg-clash.awl:1:39: error: map '@' holds count() and cannot also hold sum()
kprobe:vfs_read { @ = count(); @ = 1; @ = sum(pid); @h = hist(1); @h = hist(1, 2); @n = 1; @n = count(); }
                                      ^~~~~~~~~~~~
note: that content was first assigned at agg-clash.awl:1:19
agg-clash.awl:1:67: error: map '@h' holds hist() with 0 bits and cannot also hold hist() with 2 bits
kprobe:vfs_read { @ = count(); @ = 1; @ = sum(pid); @h = hist(1); @h = hist(1, 2); @n = 1; @n = count(); }
                                                                  ^~~~~~~~~~~~~~~
note: that content was first assigned at agg-clash.awl:1:53
agg-clash.awl:1:92: error: map '@n' holds values of type 'int8' and cannot also hold count()
kprobe:vfs_read { @ = count(); @ = 1; @ = sum(pid); @h = hist(1); @h = hist(1, 2); @n = 1; @n = count(); }
                                                                                           ^~~~~~~~~~~~
note: that content was first assigned at agg-clash.awl:1:84
# >>> exit
1
