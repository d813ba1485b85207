kprobe:vfs_read /pid = 5/ { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-predicate-equals.awl:1:22: error: unexpected '='
kprobe:vfs_read /pid = 5/ { @ = count(); }
                     ^
note: write '==' to compare: an assignment has no value
