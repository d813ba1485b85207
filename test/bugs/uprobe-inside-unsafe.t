uprobe:./server:0x100b0 { @c = count(); }
# >>> args
--unsafe
# >>> insns
12
