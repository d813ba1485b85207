BEGIN {
	@g["größe"] = pidd;
	/* äöü */ @b = pidd + "ü"; @c = nosuch;
}
# >>> stderr
shown-multibyte.awl:2:18: error: unknown name 'pidd'
	@g["größe"] = pidd;
	              ^~~~
note: did you mean 'pid'?
shown-multibyte.awl:3:20: error: unknown name 'pidd'
	/* äöü */ @b = pidd + "ü"; @c = nosuch;
	               ^~~~
note: did you mean 'pid'?
shown-multibyte.awl:3:38: error: unknown name 'nosuch'
	/* äöü */ @b = pidd + "ü"; @c = nosuch;
	                                ^~~~~~
note: write "nosuch" for text, $nosuch for a variable or @nosuch for a map
# >>> exit
1
