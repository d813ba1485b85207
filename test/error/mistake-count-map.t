kprobe:vfs_read { count(@x); }
# >>> exit
1
# >>> stderr
mistake-count-map.awl:1:19: error: count() can only be assigned to a map
kprobe:vfs_read { count(@x); }
                  ^~~~~~~~~
note: write @x = count()
mistake-count-map.awl:1:25: error: map '@x' is used, but no value is ever assigned
kprobe:vfs_read { count(@x); }
                        ^~
