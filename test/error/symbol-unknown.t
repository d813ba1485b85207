BEGIN { @a = kaddr("no_such_symbol"); @b = percpu_kaddr("no_such_symbol"); }
# >>> stderr
symbol-unknown.awl:1:20: error: this kernel has no symbol 'no_such_symbol'
BEGIN { @a = kaddr("no_such_symbol"); @b = percpu_kaddr("no_such_symbol"); }
                   ^~~~~~~~~~~~~~~~
symbol-unknown.awl:1:57: error: this kernel has no symbol 'no_such_symbol'
BEGIN { @a = kaddr("no_such_symbol"); @b = percpu_kaddr("no_such_symbol"); }
                                                        ^~~~~~~~~~~~~~~~
# >>> exit
1
