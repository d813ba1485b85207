uprobe:/dev/zero:f { @a = count(); }
usdt:/dev/null:f { @b = count(); }
uprobe:./fixture:f { @c = count(); }
# >>> stderr
uprobe-special-files.awl:1:1: error: unknown probe 'uprobe:/dev/zero:f'
uprobe:/dev/zero:f { @a = count(); }
^~~~~~~~~~~~~~~~~~
note: /dev/zero is not a regular file (it is a directory, a FIFO or a device)
uprobe-special-files.awl:2:1: error: unknown probe 'usdt:/dev/null:f'
usdt:/dev/null:f { @b = count(); }
^~~~~~~~~~~~~~~~
note: /dev/null is not a regular file (it is a directory, a FIFO or a device)
uprobe-special-files.awl:3:1: error: unknown probe 'uprobe:./fixture:f'
uprobe:./fixture:f { @c = count(); }
^~~~~~~~~~~~~~~~~~
note: ./fixture is not a regular file (it is a directory, a FIFO or a device)
# >>> exit
1
