kprobe:vfs_read / func == "many" / { @ = ksym(arg0) != "many"; }
# >>> args
--kallsyms fixture/kallsyms-many
# >>> stderr
symbols-many.awl:1:27: error: this kernel has 66 symbols 'many'
kprobe:vfs_read / func == "many" / { @ = ksym(arg0) != "many"; }
                          ^~~~~~
note: a name can stand for 64 of them at most: compare addresses instead
symbols-many.awl:1:56: error: this kernel has 66 symbols 'many'
kprobe:vfs_read / func == "many" / { @ = ksym(arg0) != "many"; }
                                                       ^~~~~~
note: a name can stand for 64 of them at most: compare addresses instead
# >>> exit
1
