kprobe:vfs_read { @ = count(1); @b = str(); time("a", "b"); @c = lhist(1, 2); printf(); }
# >>> stderr
argument-count.awl:1:23: error: wrong number of arguments to count(): expected 0 arguments, got 1
kprobe:vfs_read { @ = count(1); @b = str(); time("a", "b"); @c = lhist(1, 2); printf(); }
                      ^~~~~~~~
argument-count.awl:1:38: error: wrong number of arguments to str(): expected 1 or 2 arguments, got 0
kprobe:vfs_read { @ = count(1); @b = str(); time("a", "b"); @c = lhist(1, 2); printf(); }
                                     ^~~~~
argument-count.awl:1:45: error: wrong number of arguments to time(): expected at most 1 argument, got 2
kprobe:vfs_read { @ = count(1); @b = str(); time("a", "b"); @c = lhist(1, 2); printf(); }
                                            ^~~~~~~~~~~~~~
argument-count.awl:1:66: error: wrong number of arguments to lhist(): expected 4 arguments, got 2
kprobe:vfs_read { @ = count(1); @b = str(); time("a", "b"); @c = lhist(1, 2); printf(); }
                                                                 ^~~~~~~~~~~
argument-count.awl:1:79: error: wrong number of arguments to printf(): expected at least 1 argument, got 0
kprobe:vfs_read { @ = count(1); @b = str(); time("a", "b"); @c = lhist(1, 2); printf(); }
                                                                              ^~~~~~~~
# >>> exit
1
