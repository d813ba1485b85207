u:/lib/libc.so:atoi { @ = count(); }
# >>> needs
guest uprobes cmd=library arch=arm
# >>> workload
exec library
# >>> exit
1
# >>> stderr
error: unknown probe 'u:/lib/libc\.so:atoi'
note: it is Thumb code, which the kernel cannot probe \(compile it with gcc -marm\)
