config = { max_strln = 64 }
BEGIN { exit(); }
# >>> stderr
config-name.awl:1:12: error: unknown setting 'max_strln'
config = { max_strln = 64 }
           ^~~~~~~~~~~~~~
# >>> exit
1
