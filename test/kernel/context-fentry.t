fentry:vfs_read { @["fentry"] = max((uint64)ctx >> 1 > 0); @p[ctx] = 1; }
fexit:vfs_read { @["fexit"] = max((uint64)ctx >> 1 > 0); @p[ctx] = 1; }
iter:task { @["iter"] = max((uint64)ctx >> 1 > 0); @task = max((uint64)ctx.task >> 1 > 0); }
rawtracepoint:sched_switch { @["rawtracepoint"] = max((uint64)ctx >> 1 > 0); @p[ctx] = 1; }
END { clear(@p); }
# >>> args
-q
# >>> needs
fentry
# >>> workload
cat /proc/version >/dev/null
# >>> match
^@\[fentry\]: 1$
^@\[fexit\]: 1$
^@\[iter\]: 1$
^@\[rawtracepoint\]: 1$
^@task: 1$
