BEGIN {
	@a = (string[2])"hello";
	@b = (string[8])pid;
	@c = (buffer[8])comm;
	@d = (string[2000])comm;
	@e = (string[16])(int8[16])comm;
	@f = (bool)kstack;
}
# >>> stderr
cast-text.awl:2:7: error: cannot cast 'string[6]' to 'string[2]': their sizes are 6 and 2 bytes
	@a = (string[2])"hello";
	     ^~~~~~~~~~~~~~~~~~
cast-text.awl:3:7: error: cannot cast 'uint32' to 'string[8]'
	@b = (string[8])pid;
	     ^~~~~~~~~~~~~~
note: use str(x, n) to read one from an address
cast-text.awl:4:7: error: cannot cast 'string[16]' to 'buffer[8]'
	@c = (buffer[8])comm;
	     ^~~~~~~~~~~~~~~
note: use buf(x, n) to read one from an address
cast-text.awl:5:7: error: string of 2000 bytes is longer than max_strlen (1024)
	@d = (string[2000])comm;
	     ^~~~~~~~~~~~~~~~~~
cast-text.awl:6:7: error: cannot cast 'int8[16]' to 'string[16]'
	@e = (string[16])(int8[16])comm;
	     ^~~~~~~~~~~~~~~~~~~~~~~~~~
note: use str(x, n) to read one from an address
cast-text.awl:7:7: error: cannot cast 'kstack_t' to 'bool'
	@f = (bool)kstack;
	     ^~~~~~~~~~~~
# >>> exit
1
