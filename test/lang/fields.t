kprobe:vfs_open { $p = (struct path *)arg0; @a = $p->dentry->d_name.len; @b = $p->dentry->d_inode->i_sb->s_id; @c = (*$p).dentry; @d = $p->dentry->d_iname[0]; @e = &$p->dentry->d_name; }
# >>> types
probe kprobe:vfs_open
block
  assign : void
    variable $p : struct path *
    cast struct path * : struct path *
      builtin arg0 : uint64
  assign : void
    map @a : uint32
    field len : uint32
      field d_name : struct qstr
        field dentry : struct dentry *
          variable $p : struct path *
  assign : void
    map @b : string[33]
    field s_id : string[33]
      field i_sb : struct super_block *
        field d_inode : struct inode *
          field dentry : struct dentry *
            variable $p : struct path *
  assign : void
    map @c : struct dentry *
    field dentry : struct dentry *
      unary * : struct path
        variable $p : struct path *
  assign : void
    map @d : uint8
    index : uint8
      field d_iname : uint8[40]
        field dentry : struct dentry *
          variable $p : struct path *
      int 0 : int8
  assign : void
    map @e : struct qstr *
    unary & : struct qstr *
      field d_name : struct qstr
        field dentry : struct dentry *
          variable $p : struct path *
map @a : uint32
map @b : string[33]
map @c : struct dentry *
map @d : uint8
map @e : struct qstr *
