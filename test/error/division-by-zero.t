kprobe:vfs_read { @ = arg0 / 0; @b = arg0 % (2 - 2); $c = 1; $c /= 0; }
# >>> stderr
division-by-zero.awl:1:30: error: division by zero
kprobe:vfs_read { @ = arg0 / 0; @b = arg0 % (2 - 2); $c = 1; $c /= 0; }
                             ^
division-by-zero.awl:1:46: error: division by zero
kprobe:vfs_read { @ = arg0 / 0; @b = arg0 % (2 - 2); $c = 1; $c /= 0; }
                                             ^~~~~
division-by-zero.awl:1:68: error: division by zero
kprobe:vfs_read { @ = arg0 / 0; @b = arg0 % (2 - 2); $c = 1; $c /= 0; }
                                                                   ^
# >>> exit
1
