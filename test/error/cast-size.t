BEGIN {
	@a = (int8[16])1;
	@b = (int32)(int8[3])1;
	@c = (uint8[8])comm;
	@d = (struct path[2])1;
	@e = (uint32[])(int8[6])1;
}
# >>> stderr
cast-size.awl:2:7: error: cannot cast between different sizes: 1 bytes of 'int8' to 16 bytes of 'int8[16]'
	@a = (int8[16])1;
	     ^~~~~~~~~~~
cast-size.awl:3:7: error: cannot cast between different sizes: 3 bytes of 'int8[3]' to 4 bytes of 'int32'
	@b = (int32)(int8[3])1;
	     ^~~~~~~~~~~~~~~~~
cast-size.awl:4:7: error: cannot cast between different sizes: 16 bytes of 'string[16]' to 8 bytes of 'uint8[8]'
	@c = (uint8[8])comm;
	     ^~~~~~~~~~~~~~
cast-size.awl:5:7: error: cannot cast 'int8' to 'struct path[2]'
	@d = (struct path[2])1;
	     ^~~~~~~~~~~~~~~~~
cast-size.awl:6:7: error: cannot cast between different sizes: 6 bytes of 'int8[6]' to 0 bytes of 'uint32[0]'
	@e = (uint32[])(int8[6])1;
	     ^~~~~~~~~~~~~~~~~~~~
# >>> exit
1
