BEGIN { exit(); }
# >>> args
--include ./none.h
# >>> stderr
options-no-such-include.awl:1:1: error: cannot read './none.h': No such file or directory
BEGIN { exit(); }
^
# >>> exit
1
