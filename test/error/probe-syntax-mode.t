watchpoint:0x1000:8:z { @ = count(); }
# >>> exit
1
# >>> stderr
probe-syntax-mode.awl:1:1: error: invalid probe 'watchpoint:0x1000:8:z'
watchpoint:0x1000:8:z { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~
note: the mode must consist of r, w and x, each at most once
