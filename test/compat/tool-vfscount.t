# >>> args
"$COMPAT/vfscount.bt"
# >>> needs
guest
# >>> workload
exec dd if=/dev/zero of=/dev/null bs=4096 count=1000 2>/dev/null
# >>> match
^Attached [0-9]+ probes$
^Tracing VFS calls\.\.\. Hit Ctrl-C to end\.$
^@\[vfs_[a-z_]+\]: [0-9]+$
^@\[vfs_(read|write)\]: 1[0-9]{3}$
^@\[vfs_(read|write)\]: 1[0-9]{3}$
