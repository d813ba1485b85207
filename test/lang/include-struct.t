#ifndef BPFTRACE_HAVE_BTF
#include <linux/path.h>
#include <linux/dcache.h>
#endif

kprobe:vfs_open
{
	printf("open path: %s\n", str(((struct path *)arg0)->dentry->d_name.name));
}
# >>> types
probe kprobe:vfs_open
block
  call printf : void
    string "open path: %s\n" : string[15]
    call str : string[1024]
      field name : uint8 *
        field d_name : struct qstr
          field dentry : struct dentry *
            cast struct path * : struct path *
              builtin arg0 : uint64
