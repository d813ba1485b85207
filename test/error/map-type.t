kprobe:vfs_read { @ = 1; }
kprobe:vfs_write {
	@ = comm;
}
# >>> stderr
map-type.awl:3:2: error: map '@' holds 'int64', not 'string[16]'
	@ = comm;
	^~~~~~~~
note: first assigned at map-type.awl:1:19
# >>> exit
1
