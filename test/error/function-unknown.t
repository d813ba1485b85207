kprobe:vfs_read { prinft("x"); }
# >>> stderr
function-unknown.awl:1:19: error: unknown function 'prinft'
kprobe:vfs_read { prinft("x"); }
                  ^~~~~~~~~~~
note: did you mean 'printf'?
# >>> exit
1
