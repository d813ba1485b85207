BEGIN { print(getopt("count", 5)); print(getopt("fast")); print(getopt($x, 1)); }
# >>> args
FILE -- --count=many --fast=maybe
# >>> stderr
option-value.awl:1:15: error: option '--count' wants a number
BEGIN { print(getopt("count", 5)); print(getopt("fast")); print(getopt($x, 1)); }
              ^~~~~~~~~~~~~~~~~~
option-value.awl:1:42: error: option '--fast' wants true or false
BEGIN { print(getopt("count", 5)); print(getopt("fast")); print(getopt($x, 1)); }
                                         ^~~~~~~~~~~~~~
option-value.awl:1:65: error: name and default of getopt() must be a constant
BEGIN { print(getopt("count", 5)); print(getopt("fast")); print(getopt($x, 1)); }
                                                                ^~~~~~~~~~~~~
# >>> exit
1
