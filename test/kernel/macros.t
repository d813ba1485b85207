BEGIN {
	printf("%d %d %d %d\n", AF_INET, AF_INET6, IPPROTO_TCP, TCP_LISTEN);
	printf("%o %o %o\n", S_IFMT, S_IFDIR, S_ISUID);
	printf("%d %d %d %d\n", O_RDONLY, O_WRONLY, O_RDWR, AT_FDCWD);
	printf("%d %d %d\n", SIGKILL, ENOENT, EAGAIN);
	printf("%x %x %d\n", CLONE_VM, CLONE_IO, CLONE_IO > 0);
	printf("%d %d %d\n", PROT_EXEC, MAP_PRIVATE, PATH_MAX);
	printf("%d %d %d\n", TASK_RUNNING, EXIT_ZOMBIE, TASK_DEAD);
	printf("%x %d %d\n", PF_KTHREAD, FMODE_WRITE, NSEC_PER_SEC);
	exit();
}
# >>> args
-q
# >>> expect
2 10 6 10
170000 40000 4000
0 1 2 -100
9 2 11
100 80000000 1
4 2 4096
0 32 128
200000 2 1000000000
