kprobe:vfs_read /comm == "dd/ { @x++; }
# >>> exit
1
# >>> stderr
unterminated-predicate.awl:1:26: error: quote is not closed at the end of the line
kprobe:vfs_read /comm == "dd/ { @x++; }
                         ^~~~~~~~~~~~~~
note: text ends with '"' on its own line; write \n for a line break
