// Once in each of some intervals: a line for each, and for those without.
interval:ms:50 { @ = tseries(7, 1ms, 10000); @n++; if (@n == 3) { exit(); } }
# >>> args
-q
# >>> match
^@:$
^             6                                                   8$
^hh:mm:ss.ms  \|_{51}\|$
^..:..:..\.... \|                         \*                         \| 7$
^..:..:..\.... \|                                                   \| -$
^..:..:..\.... \|                         \*                         \| 7$
^             v_{51}v$
^             6                                                   8$
# >>> modes
--without map_value
