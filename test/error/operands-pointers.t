kprobe:vfs_read { $p = (struct path *)arg0; @ = $p * 2; }
# >>> exit
1
# >>> stderr
operands-pointers.awl:1:49: error: invalid operands to '*': 'struct path *' and 'int8'
kprobe:vfs_read { $p = (struct path *)arg0; @ = $p * 2; }
                                                ^~~~~~
