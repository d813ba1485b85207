kprobe:vfs_read { @ = hist(1, 6); @b = lhist(1, 10, 5, 1); @c = lhist(1, 0, 10, 0); @d = lhist(1, 0, 100000, 1); @f = str(arg0, -1); @g = buf(arg0, 0); @h = strncmp(comm, "a", 0); }
# >>> stderr
argument-range.awl:1:31: error: argument 2 of hist() is 6, but must be 0 to 5
kprobe:vfs_read { @ = hist(1, 6); @b = lhist(1, 10, 5, 1); @c = lhist(1, 0, 10, 0); @d = lhist(1, 0, 100000, 1); @f = str(arg0, -1); @g = buf(arg0, 0); @h = str...
                              ^
argument-range.awl:1:53: error: argument 3 of lhist() is 5, but must be greater than argument 2
...ead { @ = hist(1, 6); @b = lhist(1, 10, 5, 1); @c = lhist(1, 0, 10, 0); @d = lhist(1, 0, 100000, 1); @f = str(arg0, -1); @g = buf(arg0, 0); @h = strncmp(comm, "...
                                           ^
argument-range.awl:1:81: error: argument 4 of lhist() is 0, but must be at least 1
...hist(1, 10, 5, 1); @c = lhist(1, 0, 10, 0); @d = lhist(1, 0, 100000, 1); @f = str(arg0, -1); @g = buf(arg0, 0); @h = strncmp(comm, "a", 0); }
                                           ^
argument-range.awl:1:110: error: argument 4 of lhist() is 1, but must be larger: the limit is 1000 buckets
...(1, 0, 10, 0); @d = lhist(1, 0, 100000, 1); @f = str(arg0, -1); @g = buf(arg0, 0); @h = strncmp(comm, "a", 0); }
                                           ^
argument-range.awl:1:129: error: argument 2 of str() is -1, but must be at least 0
... lhist(1, 0, 100000, 1); @f = str(arg0, -1); @g = buf(arg0, 0); @h = strncmp(comm, "a", 0); }
                                           ^~
argument-range.awl:1:149: error: argument 2 of buf() is 0, but must be 1 to max_strlen
... 1); @f = str(arg0, -1); @g = buf(arg0, 0); @h = strncmp(comm, "a", 0); }
                                           ^
argument-range.awl:1:177: error: argument 3 of strncmp() is 0, but must be 1 to 1024
...= buf(arg0, 0); @h = strncmp(comm, "a", 0); }
                                           ^
# >>> exit
1
