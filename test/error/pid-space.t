BEGIN { @ = pid(init) + tid(curr_ns) + pid(); @a = pid(ns); @b = tid(1); @c = pid(init, init); @d = uid(init); }
# >>> exit
1
# >>> stderr
pid-space.awl:1:56: error: unknown pid namespace 'ns': use curr_ns or init
BEGIN { @ = pid(init) + tid(curr_ns) + pid(); @a = pid(ns); @b = tid(1); @c = pid(init, init); @d = uid(init); }
                                                       ^~
pid-space.awl:1:70: error: unknown pid namespace '1': use curr_ns or init
BEGIN { @ = pid(init) + tid(curr_ns) + pid(); @a = pid(ns); @b = tid(1); @c = pid(init, init); @d = uid(init); }
                                                                     ^
pid-space.awl:1:79: error: wrong number of arguments to pid(): expected 1 argument (a namespace), got 2
BEGIN { @ = pid(init) + tid(curr_ns) + pid(); @a = pid(ns); @b = tid(1); @c = pid(init, init); @d = uid(init); }
                                                                              ^~~~~~~~~~~~~~~
pid-space.awl:1:101: error: 'uid' is not a function
BEGIN { @ = pid(init) + tid(curr_ns) + pid(); @a = pid(ns); @b = tid(1); @c = pid(init, init); @d = uid(init); }
                                                                                                    ^~~~~~~~~
