BEGIN { @ = kaddr("no_such_symbol"); }
# >>> exit
1
# >>> stderr
symbol-unknown-kaddr.awl:1:19: error: this kernel has no symbol 'no_such_symbol'
BEGIN { @ = kaddr("no_such_symbol"); }
                  ^~~~~~~~~~~~~~~~
