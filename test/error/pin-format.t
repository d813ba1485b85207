iter:task:tasks { printf("%d %5.2s %*d\n", 1, comm, 3, 4); }
iter:task_file:/sys/fs/bpf/files { print(1); printf("%s", nsecs); }
it:task:x { printf("%d%d%d%d%d%d%d%d%d%d%d%d%d", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13); }
# >>> exit
1
# >>> stderr
pin-format.awl:1:30: error: a pinned iterator's printf() takes %d, %u, %x, %p, and %s of text, with widths
iter:task:tasks { printf("%d %5.2s %*d\n", 1, comm, 3, 4); }
                             ^~~~~
pin-format.awl:1:36: error: a pinned iterator's printf() takes %d, %u, %x, %p, and %s of text, with widths
iter:task:tasks { printf("%d %5.2s %*d\n", 1, comm, 3, 4); }
                                   ^~~
pin-format.awl:2:36: error: probe 'iter:task_file:/sys/fs/bpf/files' cannot use print()
iter:task_file:/sys/fs/bpf/files { print(1); printf("%s", nsecs); }
                                   ^~~~~~~~
note: only formatted text reaches who reads the pin
pin-format.awl:2:54: error: %s takes no value of type 'uint64'
iter:task_file:/sys/fs/bpf/files { print(1); printf("%s", nsecs); }
                                                     ^~
note: str(...) reads the text at an address
pin-format.awl:3:13: error: bad format: the kernel prints 12 values at most
it:task:x { printf("%d%d%d%d%d%d%d%d%d%d%d%d%d", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13); }
            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
