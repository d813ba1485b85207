BEGIN {
	$x = 1; @m[1] = 2; @h = hist(1);
	$p = &$x;
	@q = &@m[1];
	printf("%s %p", str(&$x), &$x);
	@r = *(int8 *)(&$x + 1);
	@s = *(int8 *)&@h;
	@t = *(int8 *)&$unset;
	@u = *(int8 *)&pid;
}
# >>> stderr
address-own.awl:3:7: error: cannot take the address of this expression
	$p = &$x;
	     ^~~
note: it can only be read through at once, as by *(uint8 *)&$x or ((uint8 *)&@m)[i]
address-own.awl:4:7: error: cannot take the address of this expression
	@q = &@m[1];
	     ^~~~~~
note: it can only be read through at once, as by *(uint8 *)&$x or ((uint8 *)&@m)[i]
address-own.awl:5:22: error: cannot take the address of this expression
	printf("%s %p", str(&$x), &$x);
	                    ^~~
note: it can only be read through at once, as by *(uint8 *)&$x or ((uint8 *)&@m)[i]
address-own.awl:5:28: error: cannot take the address of this expression
	printf("%s %p", str(&$x), &$x);
	                          ^~~
note: it can only be read through at once, as by *(uint8 *)&$x or ((uint8 *)&@m)[i]
address-own.awl:6:17: error: cannot take the address of this expression
	@r = *(int8 *)(&$x + 1);
	               ^~~
note: it can only be read through at once, as by *(uint8 *)&$x or ((uint8 *)&@m)[i]
address-own.awl:7:17: error: map '@h' holds hist() with 0 bits, which cannot be used as a number
	@s = *(int8 *)&@h;
	               ^~
address-own.awl:8:17: error: variable '$unset' is used before a value is assigned
	@t = *(int8 *)&$unset;
	               ^~~~~~
address-own.awl:9:16: error: cannot take the address of this expression
	@u = *(int8 *)&pid;
	              ^~~~
# >>> exit
1
