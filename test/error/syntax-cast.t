BEGIN { @ = (uint8)); }
# >>> exit
1
# >>> stderr
syntax-cast.awl:1:20: error: unexpected ')'
BEGIN { @ = (uint8)); }
                   ^
