kprobe:vfs_read { @ = $x; $x = 1; $y++; }
# >>> stderr
var-unset.awl:1:23: error: variable '$x' is used before a value is assigned
kprobe:vfs_read { @ = $x; $x = 1; $y++; }
                      ^~
var-unset.awl:1:35: error: variable '$y' is used before a value is assigned
kprobe:vfs_read { @ = $x; $x = 1; $y++; }
                                  ^~
# >>> exit
1
