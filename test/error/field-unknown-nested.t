kprobe:vfs_open { @ = ((struct path *)arg0)->dentry->d_nam; }
# >>> exit
1
# >>> stderr
field-unknown-nested.awl:1:23: error: 'struct dentry' has no member 'd_nam'
kprobe:vfs_open { @ = ((struct path *)arg0)->dentry->d_nam; }
                      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: did you mean 'd_name'?
