config = { max_strlen = 20000; }
kprobe:vfs_read { @ = globmatch(str(arg1), "*.so.[0-9]*"); }
# >>> stderr
argument-size-glob.awl:2:33: error: argument 1 of globmatch() is a string of up to 19999 bytes, but only 5616 are allowed: use str(..., 5616)
kprobe:vfs_read { @ = globmatch(str(arg1), "*.so.[0-9]*"); }
                                ^~~~~~~~~
# >>> exit
1
