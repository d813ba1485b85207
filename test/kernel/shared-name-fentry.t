fentry:s_sho?, fentry:vfs_read { @[probe] = count(); }
# >>> args
-q -v
# >>> needs
fentry
# >>> workload
# A wildcard skips functions that share a name.
exec head -c 1 /proc/version
# >>> match
^@\[fentry:vfs_read\]: [0-9]+$
# >>> stderr
fentry:s_show: .*functions have this name: write 
# >>> absent
^@\[fentry:s_show
