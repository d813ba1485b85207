watchpoint:0x1000:3:rw { @ = count(); }
# >>> exit
1
# >>> stderr
probe-syntax-watchpoint.awl:1:1: error: invalid probe 'watchpoint:0x1000:3:rw'
watchpoint:0x1000:3:rw { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~
note: the length must be 1, 2, 4 or 8
