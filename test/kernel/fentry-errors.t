fentry:vfs_raed { @ = count(); }
fentry:nosuchmodule:vfs_read { @ = count(); }
fentry:* { @ = count(); }
fentry:vfs_read { @ = args.nothing; }
# >>> needs
fentry
# >>> stderr
did you mean 'vfs_read'
module nosuchmodule is not loaded
increases the number of probes to [0-9]+, but max_probes is 1024
# >>> exit
1
