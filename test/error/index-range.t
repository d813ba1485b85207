kprobe:vfs_open { @ = ((struct path *)arg0)->dentry->d_iname[40]; @b = ((struct path *)arg0)->dentry->d_iname[-1]; }
# >>> stderr
index-range.awl:1:62: error: index 40 is outside of an array of 40
kprobe:vfs_open { @ = ((struct path *)arg0)->dentry->d_iname[40]; @b = ((struct path *)arg0)->dentry->d_iname[-1]; }
                                                             ^~
index-range.awl:1:111: error: index -1 is outside of an array of 40
kprobe:vfs_open { @ = ((struct path *)arg0)->dentry->d_iname[40]; @b = ((struct path *)arg0)->dentry->d_iname[-1]; }
                                                                                                              ^~
# >>> exit
1
