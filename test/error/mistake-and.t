kprobe:vfs_read /pid == 5 and tid == 6/ { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-and.awl:1:27: error: unexpected 'and'
kprobe:vfs_read /pid == 5 and tid == 6/ { @ = count(); }
                          ^~~
note: write '&&' instead of 'and'
