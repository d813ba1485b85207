kprobe:vfs_read { @ = pidd; @b = frobnicate; }
# >>> stderr
name-unknown.awl:1:23: error: unknown name 'pidd'
kprobe:vfs_read { @ = pidd; @b = frobnicate; }
                      ^~~~
note: did you mean 'pid'?
name-unknown.awl:1:34: error: unknown name 'frobnicate'
kprobe:vfs_read { @ = pidd; @b = frobnicate; }
                                 ^~~~~~~~~~
note: write "frobnicate" for text, $frobnicate for a variable or @frobnicate for a map
# >>> exit
1
