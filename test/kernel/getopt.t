BEGIN {
	print((getopt("count", 5), getopt("other", -1), getopt("fast"), getopt("slow", true), getopt("name", "none", "whose")));
	print(($1, $2, $3, $#, str($1 + 2), str($1 + 20)));
	exit();
}
# >>> args
-q FILE three 0x10 -- --count=7 --fast --name=init 5
# >>> match
^\(7, -1, true, true, init\)$
^\(three, 16, 5, 3, ree, \)$
