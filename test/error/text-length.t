BEGIN {
	if (comm == "longer than fifteen") { @ = 1; }
	@ne = "longer than fifteen" != comm;
	@n = strncmp(comm, "longer than fifteen", 16);
	@fits = comm == "exactly fifteen";
	@cut = strncmp(comm, "longer than fifteen", 15);
}
# >>> stderr
text-length.awl:2:14: warning: this string has 19 characters and the other at most 15: they are never equal
	if (comm == "longer than fifteen") { @ = 1; }
	            ^~~~~~~~~~~~~~~~~~~~~
note: to compare the first 15, write strncmp(a, b, 15) == 0
text-length.awl:3:8: warning: this string has 19 characters and the other at most 15: they are never equal
	@ne = "longer than fifteen" != comm;
	      ^~~~~~~~~~~~~~~~~~~~~
note: to compare the first 15, write strncmp(a, b, 15) == 0
text-length.awl:4:21: warning: this string has 19 characters and the other at most 15: they are never equal
	@n = strncmp(comm, "longer than fifteen", 16);
	                   ^~~~~~~~~~~~~~~~~~~~~
note: to compare the first 15, write strncmp(a, b, 15) == 0
