asyncwatchpoint:k?ep+arg0:4:w { @a = count(); }
watchpoint:$1:4:w { @n++; unwatch($1); }
u:traced:negative /@n/ { if (@n == @last && @a > 0) { printf("unwatched\n"); exit(); } @last = @n; }
# >>> args
-q -c "traced 2000000000" FILE 0x$(grep " sink$" "$(command -v traced).addresses" | cut -d " " -f 1)
# >>> needs
uprobes arch=x86_64 cmd=traced
# >>> match
^unwatched$
^@a: [1-9]
^@n: [1-9]
# >>> modes
--without ringbuf
