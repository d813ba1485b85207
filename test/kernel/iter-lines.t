BEGIN { }
# >>> args
-q
# >>> needs
probe=iter:task_file for_each_map
# >>> workload
# Each object has its line, in a buffer of 4 KiB that would hold twenty.
open=
for i in 0 1 2 3 4 5 6 7 8 9; do
	for k in 0 1 2 3; do
		sleep 300 9</dev/null 8</dev/null 7</dev/null &
		open="$open $!"
	done
done
try()
{
	"$AWL" -q "$@" -e 'config = { perf_rb_pages = 1; }
	    iter:task_file { @n = count(); printf("%0180d\n", ctx->fd); }' |
		awk '/^0/ { lines++ } /@n/ { gsub(/[^0-9]/, " "); n = $NF }
		    END { print (lines > 200), lines == n ? "all" : lines " of " n }'
}
try
try --without ringbuf
# exit() ends the clause; the lines of the other objects are printed.
"$AWL" -q -e 'iter:task { @n = count(); printf("line\n"); exit(); }
    iter:task { printf("another\n"); }' |
	awk '/^line/ { lines++ } /@n/ { n = $2 } /another/
	    END { print lines == n ? "all" : lines " of " n }'
# What the loop over a map sends counts, too; a dry run prints nothing.
"$AWL" -q -e 'BEGIN { @[1] = 1; @[2] = 2; @[3] = 3; } END { clear(@); }
    iter:task { @n = count(); for ($kv : @) { printf("%d\n", $kv.0); } }' |
	awk '/^[123]/ { lines++ } /@n/ { n = $2 }
	    END { print lines == 3 * n ? "all" : lines " of 3 * " n }'
"$AWL" -n -e 'iter:task { printf("dry\n"); }'
"$AWL" -q -e 'BEGIN { exit(); } iter:task { printf("late\n"); }'
kill $open
# >>> expect
1 all
1 all
all
all




