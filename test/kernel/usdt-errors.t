U:marked:plan { @ = count(); }
U:traced:plain { @ = count(); }
U:marked:plain { @ = arg0; }
# >>> needs
uprobes probe=usdt:marked:plain
# >>> stderr
did you mean 'plain'
no probes of its own
# >>> exit
1
