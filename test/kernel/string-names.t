BEGIN {
	$e = nsecs > 5 ? 2 : 3; $n = nsecs > 5 ? -22 : 3;
	printf("%s, %s\n", strerror(2), strerror(-13));
	printf("%s, %s, %s\n", strerror($e), strerror($n), strerror($e + 1000));
	printf("%s, %s, %s\n", signal_name(9), signal_name($e * 7 + 1), signal_name($e + 300));
	printf("%d %d\n", strerror($e) == "No such file or directory", strcontains(strerror($e), "such"));
	@n[strerror($e)] = count();
	exit();
}
# >>> args
-q
# >>> expect
No such file or directory, Permission denied
No such file or directory, Invalid argument, Unknown error
Killed, Terminated, Unknown signal
1 1


@n[No such file or directory]: 1
# >>> modes
--without ringbuf
--without map_value
