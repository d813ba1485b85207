kprobe:vfs_read { @x = ; }
BEGIN { $y = (1 + ; }
# >>> stderr
syntax.awl:1:24: error: unexpected ';'
kprobe:vfs_read { @x = ; }
                       ^
syntax.awl:2:19: error: unexpected ';'
BEGIN { $y = (1 + ; }
                  ^
note: the '(' at syntax.awl:2:14 is not closed
# >>> exit
1
