kprobe:vfs_read { signal("KILL"); }
# >>> exit
1
# >>> stderr
unsafe-signal.awl:1:19: error: signal() is unsafe: it needs --unsafe
kprobe:vfs_read { signal("KILL"); }
                  ^~~~~~~~~~~~~~
