kprobe:vfs_read {
	@a = strncasecmp(comm, "x", 1);
}
bench:task { @ = count(); }
# >>> stderr
not-supported-names.awl:2:7: error: strncasecmp() is not supported by this version
	@a = strncasecmp(comm, "x", 1);
	     ^~~~~~~~~~~~~~~~~~~~~~~~~
not-supported-names.awl:4:1: error: probe family 'bench' is not supported by this version
bench:task { @ = count(); }
^~~~~~~~~~
# >>> exit
1
