BEGIN {
	printf("hello\n);
}
# >>> stderr
unterminated.awl:2:9: error: quote is not closed at the end of the line
	printf("hello\n);
	       ^~~~~~~~~~
note: text ends with '"' on its own line; write \n for a line break
# >>> exit
1
