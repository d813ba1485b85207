# >>> command
--btf fixture/kallsyms -S -e 'BEGIN { print(curtask->pid); }'
# >>> stderr
awl: 'fixture/kallsyms' does not contain types (BTF) for this machine
# >>> exit
2
