kprobe:vfs_read { @ = count(1); @b = str(); time("a", "b"); @c = lhist(1, 2); printf(); }
# >>> stderr
argument-count.awl:1:23: error: count() takes 0 arguments, not 1
kprobe:vfs_read { @ = count(1); @b = str(); time("a", "b"); @c = lhist(1, 2); printf(); }
                      ^~~~~~~~
argument-count.awl:1:38: error: str() takes 1 to 2 arguments, not 0
kprobe:vfs_read { @ = count(1); @b = str(); time("a", "b"); @c = lhist(1, 2); printf(); }
                                     ^~~~~
argument-count.awl:1:45: error: time() takes 0 to 1 arguments, not 2
kprobe:vfs_read { @ = count(1); @b = str(); time("a", "b"); @c = lhist(1, 2); printf(); }
                                            ^~~~~~~~~~~~~~
argument-count.awl:1:66: error: lhist() takes 4 arguments, not 2
kprobe:vfs_read { @ = count(1); @b = str(); time("a", "b"); @c = lhist(1, 2); printf(); }
                                                                 ^~~~~~~~~~~
argument-count.awl:1:79: error: printf() takes 1 or more arguments, not 0
kprobe:vfs_read { @ = count(1); @b = str(); time("a", "b"); @c = lhist(1, 2); printf(); }
                                                                              ^~~~~~~~
# >>> exit
1
