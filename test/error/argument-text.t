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
argument-text.awl:2:14: error: argument 1 of strlen() is of type 'uint64', not a string
	@a = strlen(arg0);
	            ^~~~
note: str(...) reads the text at an address
argument-text.awl:3:25: error: argument 2 of strcontains() is of type 'uint32', not a string
	@b = strcontains(comm, pid);
	                       ^~~
note: str(...) reads the text at an address
argument-text.awl:4:25: error: argument 2 of strcontains() is 1023: it must be 64 bytes at most: str(..., 64)
	@c = strcontains(comm, str(arg1));
	                       ^~~~~~~~~
argument-text.awl:5:27: error: argument 3 of memcmp() is 5: it must be 4 at most, the size of string[4]
	@d = memcmp(comm, "abc", 5);
	                         ^
argument-text.awl:6:26: error: the third argument of memcmp() must be a constant
	@e = memcmp(comm, comm, arg2);
	                        ^~~~
argument-text.awl:7:20: error: argument 2 of memcmp() is of type 'int64', not a pointer, an array, a buffer or a string
	@f = memcmp(comm, 5, 2);
	                  ^
note: str(...) reads the text at an address
argument-text.awl:8:26: error: argument 3 of memcmp() is 0: it must be 1 to 1024
	@g = memcmp(comm, comm, 0);
	                        ^
argument-text.awl:9:21: error: argument 2 of strncmp() is of type 'uint64', not a string
	@h = strncmp(comm, arg0, 3);
	                   ^~~~
note: str(...) reads the text at an address
argument-text.awl:10:24: error: argument 2 of str_concat() is of type 'int64', not a string
	@i = str_concat(comm, 3);
	                      ^
note: str(...) reads the text at an address
argument-text.awl:11:14: error: argument 1 of strcmp() is of type '(string[16],int64)', not a string
	@j = strcmp((comm, 1), comm);
	            ^~~~~~~~~
argument-text.awl:12:16: error: argument 1 of strerror() is of type 'string[16]', not an integer
	@k = strerror(comm);
	              ^~~~
argument-text.awl:13:7: error: '+' between 'string[16]' and 'string[2]'
	@l = comm + "x";
	     ^~~~~~~~~~
# >>> exit
1
