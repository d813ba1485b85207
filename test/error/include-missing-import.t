import "fixture/import/none.awl"
BEGIN { exit(); }
# >>> stderr
include-missing-import.awl:1:8: error: cannot read 'fixture/import/none.awl': No such file or directory
import "fixture/import/none.awl"
       ^~~~~~~~~~~~~~~~~~~~~~~~~
# >>> exit
1
