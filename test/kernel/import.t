// A script of two files, the second of which imports the third.
tracepoint:syscalls:sys_enter_read /pid == cpid && args.count == 8/ { @ = count(); }
# >>> args
-q
# >>> workload
mkdir parts
cat >main.awl <<'END'
import "parts/one.awl"
BEGIN { printf("%d %s\n", twice(21), name(2)); @n = 3; exit(); }
END
cat >parts/one.awl <<'END'
import "two.awl";
fn twice($a: int64): int64 { return $a * two; }
END { printf("%d at the end\n", @n); clear(@n); }
END
cat >parts/two.awl <<'END'
macro two() { 2 }
fn name($n: int64): string[8] { if ($n == two) { return "two"; } return "other"; }
END
"$AWL" -q main.awl
exec dd if=/dev/zero of=/dev/null bs=8 count=3 2>/dev/null
# >>> match
^42 two$
^3 at the end$
^@: 3$
# >>> modes
--without ringbuf
