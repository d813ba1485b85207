BEGIN {
	printf("hello\n);
}
# >>> stderr
unterminated.awl:2:9: error: text is not closed on its line
	printf("hello\n);
	       ^~~~~~~~~~
# >>> exit
1
