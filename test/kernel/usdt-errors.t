U:marked:plan { @ = count(); }
U:traced:plain { @ = count(); }
U:marked:plain { @ = arg0; }
# >>> needs
uprobes probe=usdt:marked:plain
# >>> stderr
did you mean 'plain'
has no USDT probes
# >>> exit
1
