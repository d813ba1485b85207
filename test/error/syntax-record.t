BEGIN { @ = (a=1, 2); }
# >>> exit
1
# >>> stderr
syntax-record.awl:1:19: error: unexpected '2', expected name or ')'
BEGIN { @ = (a=1, 2); }
                  ^
