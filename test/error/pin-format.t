iter:task:tasks { printf("%d %5.2s %*d\n", 1, comm, 3, 4); }
iter:task_file:/sys/fs/bpf/files { print(1); printf("%s", nsecs); }
it:task:x { printf("%d%d%d%d%d%d%d%d%d%d%d%d%d", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13); }
# >>> exit
1
# >>> stderr
pin-format.awl:1:30: error: printf() of a pinned iterator can only use %d, %u, %x, %p, and %s for strings, each with or without a width
iter:task:tasks { printf("%d %5.2s %*d\n", 1, comm, 3, 4); }
                             ^~~~~
pin-format.awl:1:36: error: printf() of a pinned iterator can only use %d, %u, %x, %p, and %s for strings, each with or without a width
iter:task:tasks { printf("%d %5.2s %*d\n", 1, comm, 3, 4); }
                                   ^~~
pin-format.awl:2:36: error: probe 'iter:task_file:/sys/fs/bpf/files' cannot use print()
iter:task_file:/sys/fs/bpf/files { print(1); printf("%s", nsecs); }
                                   ^~~~~~~~
note: in a pinned iterator, only formatted text can be printed
pin-format.awl:2:54: error: conversion '%s' cannot take a value of type 'uint64'
iter:task_file:/sys/fs/bpf/files { print(1); printf("%s", nsecs); }
                                                     ^~
note: use %d; if it is the address of a string, use str(...) to read it
pin-format.awl:3:13: error: invalid format: a pinned iterator prints at most 12 values
it:task:x { printf("%d%d%d%d%d%d%d%d%d%d%d%d%d", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13); }
            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
