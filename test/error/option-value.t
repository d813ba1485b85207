BEGIN { print(getopt("count", 5)); print(getopt("fast")); print(getopt($x, 1)); }
# >>> args
FILE -- --count=many --fast=maybe
# >>> stderr
option-value.awl:1:15: error: value of option '--count' must be a number
BEGIN { print(getopt("count", 5)); print(getopt("fast")); print(getopt($x, 1)); }
              ^~~~~~~~~~~~~~~~~~
option-value.awl:1:42: error: value of option '--fast' must be true or false
BEGIN { print(getopt("count", 5)); print(getopt("fast")); print(getopt($x, 1)); }
                                         ^~~~~~~~~~~~~~
option-value.awl:1:65: error: each argument of getopt() must be a constant
BEGIN { print(getopt("count", 5)); print(getopt("fast")); print(getopt($x, 1)); }
                                                                ^~~~~~~~~~~~~
# >>> exit
1
