w:keep+arg0:2:r { @ = count(); }
# >>> args
-c "traced 10"
# >>> needs
uprobes send_signal arch=x86_64 cmd=traced
# >>> stderr
cannot attach watchpoint:keep\+arg0:2:r: the processor cannot watch this
# >>> exit
3
