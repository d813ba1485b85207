watchpoint:0x1000:8:ww { }
# >>> stderr
probe-syntax-mode-twice.awl:1:1: error: invalid probe 'watchpoint:0x1000:8:ww'
watchpoint:0x1000:8:ww { }
^~~~~~~~~~~~~~~~~~~~~~
note: the mode must consist of r, w and x, each at most once
# >>> exit
1
