kprobe:vfs_read {
	@a = strlen(arg0);
	@b = strcontains(comm, pid);
	@c = strcontains(comm, str(arg1));
	@d = memcmp(comm, "abc", 5);
	@e = memcmp(comm, comm, arg2);
	@f = memcmp(comm, 5, 2);
	@g = memcmp(comm, comm, 0);
	@h = strncmp(comm, arg0, 3);
	@i = str_concat(comm, 3);
	@j = strcmp((comm, 1), comm);
	@k = strerror(comm);
	@l = comm + "x";
}
# >>> stderr
argument-text.awl:2:14: error: argument 1 of strlen() has type 'uint64', but must be a string
	@a = strlen(arg0);
	            ^~~~
note: use str(...) to read the string at an address
argument-text.awl:3:25: error: argument 2 of strcontains() has type 'uint32', but must be a string
	@b = strcontains(comm, pid);
	                       ^~~
note: use str(...) to read the string at an address
argument-text.awl:4:25: error: argument 2 of strcontains() is a string of up to 1023 bytes, but only 64 are allowed: use str(..., 64)
	@c = strcontains(comm, str(arg1));
	                       ^~~~~~~~~
argument-text.awl:5:27: error: argument 3 of memcmp() is 5, but must be at most 4, the size of 'string[4]'
	@d = memcmp(comm, "abc", 5);
	                         ^
argument-text.awl:6:26: error: the third argument of memcmp() must be a constant
	@e = memcmp(comm, comm, arg2);
	                        ^~~~
argument-text.awl:7:20: error: argument 2 of memcmp() has type 'int8', but must be a pointer, an array, a buffer or a string
	@f = memcmp(comm, 5, 2);
	                  ^
note: use str(...) to read the string at an address
argument-text.awl:8:26: error: argument 3 of memcmp() is 0, but must be 1 to 1024
	@g = memcmp(comm, comm, 0);
	                        ^
argument-text.awl:9:21: error: argument 2 of strncmp() has type 'uint64', but must be a string
	@h = strncmp(comm, arg0, 3);
	                   ^~~~
note: use str(...) to read the string at an address
argument-text.awl:10:24: error: argument 2 of str_concat() has type 'int8', but must be a string
	@i = str_concat(comm, 3);
	                      ^
note: use str(...) to read the string at an address
argument-text.awl:11:14: error: argument 1 of strcmp() has type '(string[16],int8)', but must be a string
	@j = strcmp((comm, 1), comm);
	            ^~~~~~~~~
argument-text.awl:12:16: error: argument 1 of strerror() has type 'string[16]', but must be an integer
	@k = strerror(comm);
	              ^~~~
argument-text.awl:13:7: error: invalid operands to '+': 'string[16]' and 'string[2]'
	@l = comm + "x";
	     ^~~~~~~~~~
note: write str_concat(a, b) to join strings
# >>> exit
1
