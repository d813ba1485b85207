kprobe:vfs_read {
	@a = skboutput("x.pcap", arg0, 5, 0);
	@c = unwatch(5);
}
bench:task { @ = count(); }
# >>> stderr
not-supported-names.awl:2:7: error: skboutput() is not supported by this version
	@a = skboutput("x.pcap", arg0, 5, 0);
	     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
not-supported-names.awl:3:7: error: unwatch() is not supported by this version
	@c = unwatch(5);
	     ^~~~~~~~~~
not-supported-names.awl:5:1: error: probe family 'bench' is not supported by this version
bench:task { @ = count(); }
^~~~~~~~~~
# >>> exit
1
