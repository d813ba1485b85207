struct pair { int a; int b; };
BEGIN {
	$x = (uint32)1; @m[1] = (uint8)2;
	@a = *(uint64 *)&$x;
	@b = ((uint8 *)&$x)[4];
	@c = ((uint8 *)&$x)[-1];
	@d = ((struct pair *)&$x)->a;
	@e = ((uint16 *)&@m[1])[0];
	@g = ((uint32 *)&$x)[pid];
	@f = ((uint8 *)&$x)[3] + *(int16 *)&$x;
}
# >>> stderr
address-size.awl:4:8: error: this reads outside of the value, whose size is 4
	@a = *(uint64 *)&$x;
	      ^~~~~~~~~~~~~
address-size.awl:5:8: error: this reads outside of the value, whose size is 4
	@b = ((uint8 *)&$x)[4];
	      ^~~~~~~~~~~~
address-size.awl:6:8: error: this reads outside of the value, whose size is 4
	@c = ((uint8 *)&$x)[-1];
	      ^~~~~~~~~~~~
address-size.awl:7:8: error: this reads outside of the value, whose size is 4
	@d = ((struct pair *)&$x)->a;
	      ^~~~~~~~~~~~~~~~~~
address-size.awl:8:8: error: this reads outside of the value, whose size is 1
	@e = ((uint16 *)&@m[1])[0];
	      ^~~~~~~~~~~~~~~~
address-size.awl:9:8: error: this reads outside of the value, whose size is 4
	@g = ((uint32 *)&$x)[pid];
	      ^~~~~~~~~~~~~
# >>> exit
1
