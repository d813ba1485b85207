# >>> command
-l 'uprobe:/nonexistent/program:*'
# >>> stderr
awl: no probe matches uprobe:/nonexistent/program:*
awl: not all probes are listed: cannot read /nonexistent/program: No such file or directory
# >>> exit
1
