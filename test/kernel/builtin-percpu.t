BEGIN {
	printf("%d %d\n", percpu_kaddr("runqueues") != 0, percpu_kaddr("runqueues", 5000) == 0);
	exit();
}
# >>> args
-q
# >>> needs
guest btf
# >>> expect
1 1
