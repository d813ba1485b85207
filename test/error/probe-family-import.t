import routines; BEGIN { @ = 1; }
# >>> exit
1
# >>> stderr
probe-family-import.awl:1:1: error: unknown probe family 'import'
import routines; BEGIN { @ = 1; }
^~~~~~
probe-family-import.awl:1:8: error: unknown probe family 'routines'
import routines; BEGIN { @ = 1; }
       ^~~~~~~~
