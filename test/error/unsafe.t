kprobe:vfs_read { system("ls"); signal(9); override(1); }
# >>> stderr
unsafe.awl:1:19: error: system() is unsafe: it needs --unsafe
kprobe:vfs_read { system("ls"); signal(9); override(1); }
                  ^~~~~~~~~~~~
unsafe.awl:1:33: error: signal() is unsafe: it needs --unsafe
kprobe:vfs_read { system("ls"); signal(9); override(1); }
                                ^~~~~~~~~
unsafe.awl:1:44: error: override() is unsafe: it needs --unsafe
kprobe:vfs_read { system("ls"); signal(9); override(1); }
                                           ^~~~~~~~~~~
# >>> exit
1
