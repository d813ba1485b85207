import routines; BEGIN { @ = 1; }
# >>> exit
1
# >>> stderr
probe-family-import.awl:1:1: error: unexpected 'import'
import routines; BEGIN { @ = 1; }
^~~~~~
note: write import "file" with quotes
