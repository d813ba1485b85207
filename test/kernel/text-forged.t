BEGIN {
	@["a\n@x[b]: 7"] = 1;
	@v[1] = "a\n@v[2]: c";
	print(("a\n(b", 1));
	print(@);
	clear(@);
	print("one\ntwo");
	printf("%s\n", "three\nfour");
	cat("/nonexistent/%s", "\033]0;title\007\nawl: error: forged");
	exit();
}
# >>> args
-q
# >>> match
^\(a\\n\(b, 1\)$
^@\[a\\n@x\[b\]: 7\]: 1$
^one$
^two$
^three$
^four$
^@v\[1\]: a\\n@v\[2\]: c$
# >>> stderr
^awl: error: cat /nonexistent/\\x1b\]0;title\\x07\\nawl: error: forged: No such file
