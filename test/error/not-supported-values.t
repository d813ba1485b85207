BEGIN {
	@s = (string[8])pid;
}
# >>> stderr
not-supported-values.awl:2:7: error: a cast to 'string[8]' is not supported by this version
	@s = (string[8])pid;
	     ^~~~~~~~~~~~~~
# >>> exit
1
