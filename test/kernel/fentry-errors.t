fentry:vfs_raed { @ = count(); }
fentry:nosuchmodule:vfs_read { @ = count(); }
fentry:* { @ = count(); }
fentry:vfs_read { @ = args.nothing; }
# >>> needs
fentry
# >>> stderr
did you mean 'vfs_read'
module nosuchmodule is not loaded
at most 1024
# >>> exit
1
