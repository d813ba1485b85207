BEGIN { print(getopt("count", 5)); }
# >>> args
FILE -- --count=3 --cuont=4
# >>> stderr
option-unknown.awl:1:1: error: unknown option of the script: '--cuont=4'
BEGIN { print(getopt("count", 5)); }
^
# >>> exit
1
