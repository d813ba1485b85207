#ifndef BPFTRACE_HAVE_BTF
#include <linux/path.h>
#include <linux/dcache.h>
#endif

kprobe:vfs_open
{
	printf("open path: %s\n", str(((struct path *)arg0)->dentry->d_name.name));
}
# >>> args
-q
# >>> needs
guest kprobes btf
# >>> workload
cat /proc/version >/dev/null
# >>> match
^open path: version$
# >>> modes
--without ringbuf
--without kprobe_multi
--without kprobe_multi,kprobe_pmu
--without probe_read_kernel
