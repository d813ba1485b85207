kprobe:vfs_read {
	@a = globmatch(comm, "k*r/[0-9]*");
	@b = globmatch("kworker/0", "k*/[!1-9]");
}
# >>> insns
64
