kprobe:vfs_read {
	@ = globmatch(str(arg1), "*a*b*c*d*e*f*g*h*i*j*k*l*m*n*o*p*q*r*s*t*u*v*w*x*y*z*0*1*2*3*4*5*");
	@b = globmatch(comm, str(arg1));
	@d = globmatch(pid, 5);
}
# >>> stderr
glob-length.awl:2:27: error: the pattern has 65 characters, but only 63 are allowed
	@ = globmatch(str(arg1), "*a*b*c*d*e*f*g*h*i*j*k*l*m*n*o*p*q*r*s*t*u*v*w*x*y*z*0*1*2*3*4*5*");
	                         ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
glob-length.awl:3:23: error: the second argument of globmatch() must be a constant
	@b = globmatch(comm, str(arg1));
	                     ^~~~~~~~~
note: write a literal, str($1) or getopt(...)
glob-length.awl:4:17: error: argument 1 of globmatch() has type 'uint32', but must be a string
	@d = globmatch(pid, 5);
	               ^~~
note: use str(...) to read the string at an address
glob-length.awl:4:22: error: argument 2 of globmatch() has type 'int8', but must be a string
	@d = globmatch(pid, 5);
	                    ^
note: use str(...) to read the string at an address
# >>> exit
1
