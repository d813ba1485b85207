kprobe:vfs_read { signal("KILL"); }
# >>> exit
1
# >>> stderr
unsafe-signal.awl:1:19: error: signal() is unsafe: run awl with --unsafe to allow it
kprobe:vfs_read { signal("KILL"); }
                  ^~~~~~~~~~~~~~
