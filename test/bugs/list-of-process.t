# >>> command
-l -p 4194304 'uprobe:*,usdt:libc:*'
# >>> stderr
awl: no probe matches uprobe:*,usdt:libc:*
awl: not all probes are listed: cannot read which files process 4194304 has mapped: it does not exist, or has no program
# >>> exit
1
