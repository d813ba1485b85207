kprobe:vfs_read {
	@a = skboutput("x.pcap", arg0, 5, 0);
}
bench:task { @ = count(); }
# >>> stderr
not-supported-names.awl:2:7: error: skboutput() is not supported by this version
	@a = skboutput("x.pcap", arg0, 5, 0);
	     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
not-supported-names.awl:4:1: error: probe family 'bench' is not supported by this version
bench:task { @ = count(); }
^~~~~~~~~~
# >>> exit
1
