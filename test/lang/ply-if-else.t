kprobe:vfs_read if (pid == 1) @init = count() else if (uid) @user = count(); else { @root = count() }
kprobe:vfs_write { @ = count() }
# >>> types
probe kprobe:vfs_read
if
  binary == : bool
    builtin pid : uint32
    int 1 : int8
  assign : void
    map @init : count_t
    call count : void
else
  if
    builtin uid : uint32
    assign : void
      map @user : count_t
      call count : void
  else
    block
      assign : void
        map @root : count_t
        call count : void
probe kprobe:vfs_write
block
  assign : void
    map @ : count_t
    call count : void
map @init : count_t
map @user : count_t
map @root : count_t
map @ : count_t
