BEGIN {
	printf("%s|%c\n", "tab\there \"quoted\" back\\slash \033[2J", 7);
	@["new\nline", "gr\xc3\xbc\xc3\x9f"] = "\xff";
	print(("a\tb", 1));
	print(@);
	exit();
}
# >>> args
-q -f json
# >>> match
^\{"type": "printf", "data": "tab\\there \\"quoted\\" back\\\\slash \\u001b\[2J\|\\u0007\\n"\}$
^\{"type": "value", "data": \["a\\tb",1\]\}$
^\{"type": "map", "data": \{"@": \{"new\\nline,grüß": "\\\\xff"\}\}\}$
# >>> absent
\\\\t
