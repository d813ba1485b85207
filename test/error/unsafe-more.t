kprobe:vfs_read { signal_thread(9); write_user(arg1, 1); }
# >>> stderr
unsafe-more.awl:1:19: error: signal_thread() is unsafe: run awl with --unsafe to allow it
kprobe:vfs_read { signal_thread(9); write_user(arg1, 1); }
                  ^~~~~~~~~~~~~~~~
unsafe-more.awl:1:37: error: write_user() is unsafe: run awl with --unsafe to allow it
kprobe:vfs_read { signal_thread(9); write_user(arg1, 1); }
                                    ^~~~~~~~~~~~~~~~~~~
# >>> exit
1
