kprobe:vfs_read { @ = 1; }
kprobe:vfs_write {
	@ = comm;
}
# >>> stderr
map-type.awl:3:2: error: map '@' has type 'int8': a value of type 'string[16]' cannot be assigned
	@ = comm;
	^~~~~~~~
note: first assigned at map-type.awl:1:19
# >>> exit
1
