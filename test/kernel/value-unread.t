BEGIN {
	@a = strncmp(--@x >= 0 ? "b" : "", "abcdefgh", 12);
	@b = strstr(--@y >= 0 ? "b" : "", "");
	@c = (--@z >= 0 ? "b" : "") == "abcdefgh";
	@d = "abcdefgh" != (--@w >= 0 ? "b" : "");
	@m["q"] = "zz";
	@m[++@key > 0 ? "q" : "r"];
	_ = @m[++@key > 0 ? "q" : "r"];
	_ = (1, ++@tuple);
	(++@field, "x").1;
	_ = str(++@call);
	str_concat(comm, 1 ? str(++@call) : "x");
	buf(comm, ++@call);
	exit();
}
# >>> args
-q
# >>> expect


@a: 1
@b: 0
@c: false
@call: 3
@d: true
@field: 1
@key: 2
@m[q]: zz
@tuple: 1
@w: -1
@x: -1
@y: -1
@z: -1
