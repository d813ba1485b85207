kprobe:vfs_read { printf("%gr\n", comm); printf("%g\n", 1); }
# >>> stderr
format-type-gfp.awl:1:27: error: conversion '%g' cannot take a value of type 'string[16]'
kprobe:vfs_read { printf("%gr\n", comm); printf("%g\n", 1); }
                          ^~
note: use %s
format-type-gfp.awl:1:50: error: invalid format: unknown conversion
kprobe:vfs_read { printf("%gr\n", comm); printf("%g\n", 1); }
                                                 ^~
note: numbers have no fraction: use %d
# >>> exit
1
