enum e { A = 3 };
BEGIN {
	@n = (uint32)10; @r = -5; @c = 200; @m[pid, (int16)1] = (uint8)1;
	@less = @r >= @n;
	@d = (uint32)3 - (uint32)5; @down = (uint64)1; @down--;
	@p = $1; @g = getopt("big", 1);
	@e = A; @e = 4; @w = (uint16)1; @w = (int16)1;
	@t = ((int8)1, (int16)2, (int32)3); @size = sizeof(@t);
}
# >>> args
-d types FILE 18446744073709551615 -- --big=0x8000000000000000
# >>> match
^map @n : uint32$
^map @r : int8$
^map @c : int16$
^map @m\(uint32,int16\) : uint8$
^map @less : bool$
^map @d : int64$
^map @down : int64$
^map @p : uint64$
^map @g : uint64$
^map @e : uint32$
^map @w : int32$
^map @t : \(int8,int16,int32\)$
