usdt:./server:request { @ = arg1; }
uprobe:./server:handle { @b = *uaddr("nothing"); }
# >>> stderr
arg-number-usdt.awl:1:29: error: probe 'usdt:./server:server:request' has no argument 1
usdt:./server:request { @ = arg1; }
                            ^~~~
arg-number-usdt.awl:2:38: error: the probed file has no symbol 'nothing'
uprobe:./server:handle { @b = *uaddr("nothing"); }
                                     ^~~~~~~~~
# >>> exit
1
