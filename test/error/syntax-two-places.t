BEGIN {
	@a = 1 +;
	@b = 2;
	@c = * ;
}
# >>> stderr
syntax-two-places.awl:2:10: error: unexpected ';'
	@a = 1 +;
	        ^
syntax-two-places.awl:4:9: error: unexpected ';'
	@c = * ;
	       ^
# >>> exit
1
