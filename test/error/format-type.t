BEGIN {
	printf("\x41\n%d and %5s\n", comm, 5);
	printf("%c", "a"); printf("%r", 1); printf("%*d", "a", 1);
}
# >>> stderr
format-type.awl:2:16: error: conversion '%d' cannot take a value of type 'string[16]'
	printf("\x41\n%d and %5s\n", comm, 5);
	              ^~
note: use %s
format-type.awl:2:23: error: conversion '%s' cannot take a value of type 'int8'
	printf("\x41\n%d and %5s\n", comm, 5);
	                     ^~~
note: use %d
format-type.awl:3:10: error: conversion '%c' cannot take a value of type 'string[2]'
	printf("%c", "a"); printf("%r", 1); printf("%*d", "a", 1);
	        ^~
note: use %s
format-type.awl:3:29: error: conversion '%r' cannot take a value of type 'int8'
	printf("%c", "a"); printf("%r", 1); printf("%*d", "a", 1);
	                           ^~
note: use %v, which takes any value
format-type.awl:3:52: error: conversion '%*' cannot take a value of type 'string[2]'
	printf("%c", "a"); printf("%r", 1); printf("%*d", "a", 1);
	                                                  ^~~
# >>> exit
1
