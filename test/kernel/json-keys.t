BEGIN {
	@["\xff"] = 1;
	@["\\xff"] = 2;
	@["\\\\xff"] = 3;
	@["\\\xff"] = 4;
	@["\\n\\x"] = 5;
	exit();
}
# >>> args
-q -f json
# >>> expect
{"type": "map", "data": {"@": {"\\xff": 1, "\\\\xff": 2, "\\\\\\\\xff": 3, "\\\\\\xff": 4, "\\n\\x": 5}}}
