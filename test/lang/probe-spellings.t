self:signal:SIGUSR1, self:signal:HUP { @ = count(); }
kprobe:vfs_read+4, k:vfs_write+0x8 { @ = count(); }
kprobe:xfs:xfs_file_open, kr:nf_tables:nf_hook { @ = count(); }
fexit:vfs_read, fr:vfs_write { @ret = sum(retval); }
watchpoint:0x10000000:8:rw, w:0x20000000:4:x { @ = count(); }
iter:task, it:task_file { @n = count(); }
opened=kprobe:vfs_open, k:vfs_read { @o = count(); }
# >>> ast
probe self:signal:SIGUSR1
probe self:signal:HUP
block
  assign
    map @
    call count
probe kprobe:vfs_read+4
probe kprobe:vfs_write+0x8
block
  assign
    map @
    call count
probe kprobe:xfs:xfs_file_open
probe kretprobe:nf_tables:nf_hook
block
  assign
    map @
    call count
probe fexit:vfs_read
probe fexit:vfs_write
block
  assign
    map @ret
    call sum
      builtin retval
probe watchpoint:0x10000000:8:rw
probe watchpoint:0x20000000:4:x
block
  assign
    map @
    call count
probe iter:task
probe iter:task_file
block
  assign
    map @n
    call count
probe kprobe:vfs_open
probe kprobe:vfs_read
block
  assign
    map @o
    call count
