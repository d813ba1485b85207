struct five { char s[5]; char n; };
struct three { char s[3]; };
struct nine { char s[9]; };
struct pair { char two[2][2]; };
uprobe:traced:greet /@n == 0/ {
	$p = (struct five *)arg0;
	print($p->s);
	printf("%s|%6s|%d %d\n", $p->s, $p->s, strlen($p->s), sizeof($p->s));
	print(($p->s == "hello", $p->s == "hell", $p->s != "hello!",
	    strcontains($p->s, "lo"), strncmp($p->s, "hello", 5)));
	@[$p->s] = 1;
	@["hello"]++;
	$t = (((struct three *)arg0)->s, $p->s);
	print($t);
	$r = *(struct three *)arg0;
	print($r.s);
	print($r);
	print(((struct nine *)arg0)->s);
	$q = (struct pair *)arg0;
	print(($q->two[0], $q->two[1], sizeof($q->two[1]), $q->two[1][1]));
	print($q->two[1] < $q->two[0]);
	$s = str_concat($p->s, ((struct three *)arg0)->s);
	print($s);
	print(str((int8[4])0x41414141));
	print(strlen((int8[2])0x4242));
	print(buf($p->s, 5));
	@n = 1;
}
# >>> args
-q
# >>> needs
uprobes cmd=traced
# >>> workload
exec traced 3
# >>> expect
hello
hello| hello|5 5
(true, false, true, true, 0)
(hel, hello)
hel
{ .s = hel }
hello
(he, ll, 2, 108)
false
hellohel
AAAA
2
hello


@[hello]: 2
@n: 1
# >>> modes
--without ringbuf
--without probe_read_kernel
--without btf
