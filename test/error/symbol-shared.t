BEGIN { @a = kaddr("dup_name"); @b = percpu_kaddr("dup_name"); }
# >>> stderr
symbol-shared.awl:1:20: error: this kernel has 3 symbols 'dup_name'
BEGIN { @a = kaddr("dup_name"); @b = percpu_kaddr("dup_name"); }
                   ^~~~~~~~~~
note: write the address instead: 0xffffffff810009c0, 0xffffffff81000a00, 0xffffffffc0200280 in nf_tables
symbol-shared.awl:1:51: error: this kernel has 3 symbols 'dup_name'
BEGIN { @a = kaddr("dup_name"); @b = percpu_kaddr("dup_name"); }
                                                  ^~~~~~~~~~
note: write the address instead: 0xffffffff810009c0, 0xffffffff81000a00, 0xffffffffc0200280 in nf_tables
# >>> exit
1
