BEGIN {
	@a = (int8[16])1;
	@b = (int32)(int8[3])1;
	@c = (uint8[8])comm;
	@d = (struct path[2])1;
	@e = (uint32[])(int8[6])1;
}
# >>> stderr
cast-size.awl:2:7: error: cannot cast 'int8' to 'int8[16]': their sizes are 1 and 16 bytes
	@a = (int8[16])1;
	     ^~~~~~~~~~~
cast-size.awl:3:7: error: cannot cast 'int8[3]' to 'int32': their sizes are 3 and 4 bytes
	@b = (int32)(int8[3])1;
	     ^~~~~~~~~~~~~~~~~
cast-size.awl:4:7: error: cannot cast 'string[16]' to 'uint8[8]': their sizes are 16 and 8 bytes
	@c = (uint8[8])comm;
	     ^~~~~~~~~~~~~~
cast-size.awl:5:7: error: cannot cast 'int8' to 'struct path[2]'
	@d = (struct path[2])1;
	     ^~~~~~~~~~~~~~~~~
cast-size.awl:6:7: error: cannot cast 'int8[6]' to 'uint32[0]': their sizes are 6 and 0 bytes
	@e = (uint32[])(int8[6])1;
	     ^~~~~~~~~~~~~~~~~~~~
# >>> exit
1
