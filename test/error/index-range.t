kprobe:vfs_open { @ = ((struct path *)arg0)->dentry->d_iname[40]; @b = ((struct path *)arg0)->dentry->d_iname[-1]; }
# >>> stderr
index-range.awl:1:62: error: index 40 is out of range: the array has 40 elements
kprobe:vfs_open { @ = ((struct path *)arg0)->dentry->d_iname[40]; @b = ((struct path *)arg0)->dentry->d_iname[-1]; }
                                                             ^~
index-range.awl:1:111: error: index -1 is out of range: the array has 40 elements
kprobe:vfs_open { @ = ((struct path *)arg0)->dentry->d_iname[40]; @b = ((struct path *)arg0)->dentry->d_iname[-1]; }
                                                                                                              ^~
# >>> exit
1
