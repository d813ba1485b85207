# >>> command
--btf /nonexistent -S -e 'BEGIN { print(curtask->pid); }'
# >>> stderr
awl: cannot read '/nonexistent': No such file or directory
# >>> exit
2
