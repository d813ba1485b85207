BEGIN {
	if (pid) {
		@ = 1;
}
# >>> exit
1
# >>> stderr
mistake-brace-open.awl:4:2: error: unexpected end of the script
}
 ^
note: the '{' at mistake-brace-open.awl:2:11 is not closed
