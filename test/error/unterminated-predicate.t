kprobe:vfs_read /comm == "dd/ { @x++; }
# >>> exit
1
# >>> stderr
unterminated-predicate.awl:1:26: error: text is not closed on its line
kprobe:vfs_read /comm == "dd/ { @x++; }
                         ^~~~~~~~~~~~~~
