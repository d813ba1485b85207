uprobe:./server:choose { @n = count(); }
# >>> stderr
probe-ifunc.awl:1:1: warning: the probe counts calls of the resolver of 'choose', not calls of 'choose' (an IFUNC): no running process shows which function the resolver chooses, and ./server names none
uprobe:./server:choose { @n = count(); }
^~~~~~~~~~~~~~~~~~~~~~
