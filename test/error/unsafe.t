kprobe:vfs_read { system("ls"); signal(9); override(1); }
# >>> stderr
unsafe.awl:1:19: error: system() is unsafe: run awl with --unsafe to allow it
kprobe:vfs_read { system("ls"); signal(9); override(1); }
                  ^~~~~~~~~~~~
unsafe.awl:1:33: error: signal() is unsafe: run awl with --unsafe to allow it
kprobe:vfs_read { system("ls"); signal(9); override(1); }
                                ^~~~~~~~~
unsafe.awl:1:44: error: override() is unsafe: run awl with --unsafe to allow it
kprobe:vfs_read { system("ls"); signal(9); override(1); }
                                           ^~~~~~~~~~~
# >>> exit
1
