fn twice($x: int64): int64 { return $x * 2; }
fn say($x: int64) { print($x); }
macro more(x) { x + 1 }
macro step(@m) { @m++ }
macro set($v) { $v = 1 }
macro bump(@m) { @m += 2; @m }
fn note($x: int64): int64 { @k = $x; return $x; }
kprobe:vfs_read {
	@n++; --@n; @m[pid] = 1; $x = 5; @c = count();
	delete(@m[1]); delete(@m, 2);
	say(1); step(@n); set($x); bump(@n); note(2);
	find(@m, 1, $found); print($found);
	_ = len(@m); _ = twice(1);
	pid && @n++; tid ? @n++ : 0; $x ?: --@n;
	printf("%d\n", pid); clear(@c);

	len(@m);
	pid == 5;
	$x;
	twice(2);
	more(3);
	has_key(@m, 1);
	(pid, 1);
	if (pid) strncmp(comm, "a", 1); else has_key(@m, 2);
	$y = { $x == 1; 2 };
	str(arg0); kstack; -$y
}
BEGIN { 1 }
END { if (pid) { pid } else { tid } }
# >>> stderr
value-unused.awl:17:2: warning: the value of this statement is not used
	len(@m);
	^~~~~~~
note: write '_ = ...' if that is meant
value-unused.awl:18:2: warning: the value of this statement is not used
	pid == 5;
	^~~~~~~~
note: write '_ = ...' if that is meant
value-unused.awl:19:2: warning: the value of this statement is not used
	$x;
	^~
note: write '_ = ...' if that is meant
value-unused.awl:20:2: warning: the value of this statement is not used
	twice(2);
	^~~~~~~~
note: write '_ = ...' if that is meant
value-unused.awl:21:2: warning: the value of this statement is not used
	more(3);
	^~~~~~~
note: write '_ = ...' if that is meant
value-unused.awl:22:2: warning: the value of this statement is not used
	has_key(@m, 1);
	^~~~~~~~~~~~~~
note: write '_ = ...' if that is meant
value-unused.awl:23:2: warning: the value of this statement is not used
	(pid, 1);
	^~~~~~~~
note: write '_ = ...' if that is meant
value-unused.awl:24:11: warning: the value of this statement is not used
	if (pid) strncmp(comm, "a", 1); else has_key(@m, 2);
	         ^~~~~~~~~~~~~~~~~~~~~
note: write '_ = ...' if that is meant
value-unused.awl:24:39: warning: the value of this statement is not used
	if (pid) strncmp(comm, "a", 1); else has_key(@m, 2);
	                                     ^~~~~~~~~~~~~~
note: write '_ = ...' if that is meant
value-unused.awl:25:9: warning: the value of this statement is not used
	$y = { $x == 1; 2 };
	       ^~~~~~~
note: write '_ = ...' if that is meant
value-unused.awl:26:2: warning: the value of this statement is not used
	str(arg0); kstack; -$y
	^~~~~~~~~
note: write '_ = ...' if that is meant
value-unused.awl:26:13: warning: the value of this statement is not used
	str(arg0); kstack; -$y
	           ^~~~~~
note: write '_ = ...' if that is meant
