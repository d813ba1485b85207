fentry:s_sho?, fentry:vfs_read { @[probe] = count(); }
# >>> args
-q -v
# >>> needs
fentry
# >>> workload
# A wildcard skips functions that share a name.
exec head -c 1 /proc/version
# >>> match
^@\[fentry:vmlinux:vfs_read\]: [0-9]+$
# >>> stderr
fentry:vmlinux:s_show: [0-9]+ functions have this name: write 
# >>> absent
s_show\]
