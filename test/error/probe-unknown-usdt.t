usdt:./server:server:nothing { @ = count(); }
uprobe:./server:nothing { @b = count(); }
# >>> stderr
probe-unknown-usdt.awl:1:1: error: unknown probe 'usdt:./server:server:nothing'
usdt:./server:server:nothing { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: ./server has no probe of that name
probe-unknown-usdt.awl:2:1: error: unknown probe 'uprobe:./server:nothing'
uprobe:./server:nothing { @b = count(); }
^~~~~~~~~~~~~~~~~~~~~~~
note: ./server has no function of that name (it may be inlined, or its symbol stripped)
# >>> exit
1
