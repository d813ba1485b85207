uprobe:./server:handle+3 { @a = count(); }
uprobe:./server:0x10085 { @b = count(); }
uprobe:./server:0x100b0 { @c = count(); }
uretprobe:./server:0x10084 { @d = count(); }
# >>> stderr
uprobe-inside.awl:1:1: error: unknown probe 'uprobe:./server:handle+3'
uprobe:./server:handle+3 { @a = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~
note: no instruction starts there, and a probe would overwrite part of one; the instruction around it starts at handle+2
uprobe-inside.awl:2:1: error: unknown probe 'uprobe:./server:0x10085'
uprobe:./server:0x10085 { @b = count(); }
^~~~~~~~~~~~~~~~~~~~~~~
note: no instruction starts there, and a probe would overwrite part of one; the instruction around it starts at 0x10084
uprobe-inside.awl:3:1: error: unknown probe 'uprobe:./server:0x100b0'
uprobe:./server:0x100b0 { @c = count(); }
^~~~~~~~~~~~~~~~~~~~~~~
note: no function of the symbol table of ./server contains that address, so awl cannot check that an instruction starts there; use --unsafe to probe it
uprobe-inside.awl:4:1: error: unknown probe 'uretprobe:./server:0x10084'
uretprobe:./server:0x10084 { @d = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~~
note: a uretprobe needs the address of a function; this one starts at 0x10080
# >>> exit
1
