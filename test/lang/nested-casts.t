BEGIN { printf("%d\n", sizeof(struct task_struct)); }
kprobe:vfs_open { printf("%s\n", str(((struct dentry *)((struct path *)arg0)->dentry)->d_name.name)); }
# >>> types
probe BEGIN
block
  call printf : void
    string "%d\n" : string[4]
    sizeof struct task_struct : uint64 = 264
probe kprobe:vfs_open
block
  call printf : void
    string "%s\n" : string[4]
    call str : string[1024]
      field name : uint8 *
        field d_name : struct qstr
          cast struct dentry * : struct dentry *
            field dentry : struct dentry *
              cast struct path * : struct path *
                builtin arg0 : uint64
