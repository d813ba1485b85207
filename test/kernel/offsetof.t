struct in { int a; int b; };
struct out { int x; struct in y; };
typedef struct out out_t;
BEGIN {
	$p = (struct out *)0;
	print((offsetof(struct out, y.b), offsetof(out_t, y.b), offsetof($p, y.b), offsetof(*$p, y), offsetof($p->y, b), offsetof(typeof(*$p), y)));
	exit();
}
# >>> args
-q
# >>> match
^\(8, 8, 8, 4, 4, 4\)$
