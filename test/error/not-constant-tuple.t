BEGIN { $t = (1, comm); @ = $t[pid]; }
# >>> exit
1
# >>> stderr
not-constant-tuple.awl:1:32: error: the index of a tuple must be a constant
BEGIN { $t = (1, comm); @ = $t[pid]; }
                               ^~~
