watchpoint:f+arg0:8:w { @ = count(); }
aw:f+arg12:8:w { @ = count(); }
# >>> exit
1
# >>> stderr
probe-syntax-watch-call.awl:1:1: error: invalid probe 'watchpoint:f+arg0:8:w'
watchpoint:f+arg0:8:w { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~
note: a function needs a process: add -p PID or -c COMMAND
probe-syntax-watch-call.awl:2:1: error: invalid probe 'aw:f+arg12:8:w'
aw:f+arg12:8:w { @ = count(); }
^~~~~~~~~~~~~~
note: the address must be a number, or FUNCTION+argN
