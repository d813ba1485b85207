config = { max_strln = 5 } BEGIN { @ = 1; }
# >>> exit
1
# >>> stderr
config-name-near.awl:1:12: error: unknown setting 'max_strln'
config = { max_strln = 5 } BEGIN { @ = 1; }
           ^~~~~~~~~~~~~
