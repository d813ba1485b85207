BEGIN {
	@p = (int64 *)16;
	@p += 2;
	@k[1]--;
	if (@k[1] == (int32 *)0) { @k[2] = (int32 *)8; }
	$q = (int16 *)@p;
	@d = $q - (int16 *)6;
}
# >>> code
@p += 2;
copy 16
@k[1]--;
copy -4
@d = $q
s>>= 1
